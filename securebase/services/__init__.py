"""Services that help families: one table of details, shown wherever help is named."""

from securebase.data.support_services import GROUPS as GROUPS
from securebase.data.support_services import Service as Service
from securebase.services.finder import finder_html as finder_html
from securebase.services.help_box import HelpNow as HelpNow
from securebase.services.help_box import help_now as help_now
from securebase.services.service import all_services as all_services
from securebase.services.service import gathered_by as gathered_by
from securebase.services.service import services_for as services_for
from securebase.services.table import SupportServices as SupportServices
from securebase.services.table import support_services as support_services
