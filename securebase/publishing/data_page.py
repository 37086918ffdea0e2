"""The page with all tables of ``securebase.data``, and the files themselves to be downloaded."""

import shutil
from pathlib import Path
from typing import Any, Final

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective

from securebase.content.wording import say
from securebase.data import FOLDER
from securebase.data.dictionary import Column, Table, csvw, table_at
from securebase.publishing.made_from import note_files, pages_made_from
from securebase.publishing.page_anchors import note_anchors
from securebase.publishing.page_context import course_parts

_DOWNLOADS: Final = "_static/data"
_TELLS_OF_USES: Final = "securebase_tells_of_tables"
_KNOWN: Final = {
    "verified": "read in the source named",
    "known": "well established, or arithmetic",
    "uncertain": "a setting of an illustration",
}
_LONGEST: Final = 60


class used_on(nodes.General, nodes.Element):  # noqa: N801  docutils names nodes so
    """Stands for the pages that use a ``table``, until all pages are read."""


class DataTablesDirective(SphinxDirective):
    """Every table of the course, by its name::

    ```{data-tables}
    ```

    A table has the anchor ``#data-effect-sizes``, by its name.
    """

    def run(self) -> list[nodes.Node]:
        """A section for each table."""
        paths = sorted(FOLDER.glob("*.csv"))
        # What the tables are, and what describes them.
        made_from = [FOLDER, *paths, *sorted(FOLDER.glob("*.py"))]
        note_files(self.env, self.env.docname, made_from)
        self.env.metadata[self.env.docname][_TELLS_OF_USES] = True
        tables = [table_at(path) for path in paths]
        note_anchors(self.env, {table.anchor: table.title for table in tables})
        return [self._section(table) for table in tables]

    def _section(self, table: Table) -> nodes.section:
        section = nodes.section("", nodes.title("", table.title), ids=[table.anchor])
        section["classes"].append("sb-data-table")
        section.extend(self.parse_text_to_nodes(table.about))
        section += self._facts(table)
        section += _columns(table)
        if table.works:
            box = nodes.admonition("", nodes.title("", _how_many(table)), classes=["dropdown"])
            cited = (f"- {{cite:t}}`{key}`" for key in table.works)
            box.extend(self.parse_text_to_nodes("\n".join(cited)))
            section += box
        return section

    def _facts(self, table: Table) -> nodes.bullet_list:
        file = f"{'../' * self.env.docname.count('/')}{_DOWNLOADS}/{table.name}.csv"
        dictionary = f"{file}-metadata.json"
        facts: list[list[nodes.Node]] = [
            [
                nodes.Text(say("Download:") + " "),
                nodes.reference("", f"{table.name}.csv", refuri=file, internal=True),
                nodes.Text(" and its "),
                nodes.reference("", "dictionary", refuri=dictionary, internal=True),
            ],
            [nodes.Text(say("In Python:") + " "), nodes.literal("", f'load("{table.name}")')],
            self._in_a_line(f"{table.rows} rows: {_how_known(table)}."),
            [used_on(table=table.name)],
        ]
        items = [nodes.list_item("", nodes.paragraph("", "", *told)) for told in facts]
        return nodes.bullet_list("", *items, classes=["sb-facts"])

    def _in_a_line(self, markdown: str) -> list[nodes.Node]:
        (paragraph,) = self.parse_text_to_nodes(markdown)
        return list(paragraph.children)


def put_uses(app: Sphinx, doctree: nodes.document, docname: str) -> None:
    """Says of each table which pages use it. A handler of ``doctree-resolved``."""
    for node in list(doctree.findall(used_on)):
        links = [
            nodes.reference(
                "",
                app.env.titles[page].astext(),
                refuri=app.builder.get_relative_uri(docname, page),
                internal=True,
            )
            for page in _pages_using(app.env, node["table"], docname)
        ]
        told = [part for link in links for part in (nodes.Text(", "), link)][1:]
        before = say("Used in:") + " " if links else say("No lesson shows it yet.")
        node.replace_self([nodes.Text(before), *told])


def uses_state(env: BuildEnvironment, docname: str) -> Any:
    """What a page says of the uses of tables."""
    if not env.metadata[docname].get(_TELLS_OF_USES):
        return None
    tables = sorted(path.stem for path in FOLDER.glob("*.csv"))
    return [(table, _pages_using(env, table, docname)) for table in tables]


def _pages_using(env: BuildEnvironment, table: str, but: str) -> list[str]:
    """The pages that a table is shown on, as the course lists them, but for that of the tables."""
    using = set(pages_made_from(env, FOLDER / f"{table}.csv")) - {but}
    listed = [page.name for part in course_parts(env, env.config.root_doc) for page in part.pages]
    return [page for page in [env.config.root_doc, *listed] if page in using]


def write_tables(app: Sphinx, problem: Exception | None) -> None:
    """Puts each table into the book as it is, and its dictionary beside it."""
    if problem is None and app.builder.format == "html":
        folder = Path(app.outdir) / _DOWNLOADS
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for path in sorted(FOLDER.glob("*.csv")):
            shutil.copyfile(path, folder / path.name)
            text = csvw(table_at(path))
            (folder / f"{path.name}-metadata.json").write_text(text, "utf-8", newline="\n")


def _how_known(table: Table) -> str:
    """«77 read in the source named (`verified`), 3 well established …»."""
    told = (
        f"{table.confidence[name]} {words} (`{name}`)"
        for name, words in _KNOWN.items()
        if name in table.confidence
    )
    return ", ".join(told)


def _how_many(table: Table) -> str:
    one = len(table.works) == 1
    return (
        say("The work that it rests on")
        if one
        else say("The {works} works that it rests on", works=len(table.works))
    )


def _columns(table: Table) -> nodes.table:
    group = nodes.tgroup("", cols=2)
    group += [nodes.colspec(colwidth=width) for width in (30, 70)]
    group += nodes.thead(
        "", _row([nodes.Text(say("Column"))], [nodes.Text(say("What stands in it"))])
    )
    body = nodes.tbody()
    body += [_column_row(column) for column in table.columns]
    group += body
    return nodes.table("", group)


def _column_row(column: Column) -> nodes.row:
    unit = [nodes.inline("", column.unit, classes=["sb-unit"])] if column.unit else []
    shown = column.example if len(column.example) <= _LONGEST else f"{column.example[:_LONGEST]}…"
    example = nodes.inline("", say("Such as: {shown}", shown=shown), classes=["sb-example"])
    meaning = [*_with_code(column.meaning), *([nodes.Text(" "), example] if shown else [])]
    return _row([nodes.literal("", column.name), *unit], meaning)


def _with_code(text: str) -> list[nodes.Node]:
    """A text in which every second stretch between backticks is code."""
    return [
        nodes.literal("", part) if place % 2 else nodes.Text(part)
        for place, part in enumerate(text.split("`"))
    ]


def _row(*cells: list[nodes.Node]) -> nodes.row:
    return nodes.row("", *(nodes.entry("", nodes.paragraph("", "", *cell)) for cell in cells))
