"""Services that help families: one table of details, shown wherever help is named."""

from securebase.data.support_services import GROUPS, Service
from securebase.services.finder import finder_html
from securebase.services.help_box import HelpNow, help_now
from securebase.services.service import all_services, services_for
from securebase.services.table import SupportServices, support_services

__all__ = [
    "GROUPS",
    "HelpNow",
    "Service",
    "SupportServices",
    "all_services",
    "finder_html",
    "help_now",
    "services_for",
    "support_services",
]
