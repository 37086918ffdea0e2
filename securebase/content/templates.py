"""The templates of what a page shows without a script."""

import jinja2

from securebase.content.template_texts import TranslatedTemplates


def templates_of(package: str, folder: str = "templates") -> jinja2.Environment:
    """The templates beside a package's modules: every value is escaped, and none may be missing."""
    return jinja2.Environment(
        loader=jinja2.PackageLoader(package, folder),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=[TranslatedTemplates],
    )
