"""The templates of what a page shows without a script."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import jinja2


def templates_of(package: str, folder: str = "templates") -> jinja2.Environment:
    """The templates beside a package's modules: every value is escaped, and none may be missing."""
    # Imported here, because who only imports the package must not wait for it.
    import jinja2

    from securebase.content.template_texts import TranslatedTemplates

    return jinja2.Environment(
        loader=jinja2.PackageLoader(package, folder),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=[TranslatedTemplates],
    )
