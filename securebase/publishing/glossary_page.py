"""The page with all terms of the course."""

import itertools
from pathlib import Path
from typing import Final

from docutils import nodes
from sphinx.util.docutils import SphinxDirective

from securebase.content.wording import say
from securebase.glossary import Place, Term
from securebase.glossary.glossary import glossary_files
from securebase.publishing.made_from import note_files
from securebase.publishing.page_anchors import note_anchors
from securebase.publishing.page_templates import note_templates, rendered
from securebase.publishing.terms_in_place import glossary_of

_LETTERS: Final = "glossary-letters"


class GlossaryDirective(SphinxDirective):
    """Every term of ``book/glossary.yml``, letter by letter::

    ```{glossary-of-terms}
    ```

    A term has the anchor ``#term-secure-base``, by its id.
    """

    def run(self) -> list[nodes.Node]:
        """A section for each letter; a term's sources are cited as on any page."""
        files = glossary_files(Path(self.env.srcdir))
        note_files(self.env, self.env.docname, files)
        note_templates(self.env, self.env.docname, _LETTERS)
        glossary = glossary_of(self.env)
        note_anchors(self.env, {term.anchor: term.term for term in glossary.terms})
        by_letter = itertools.groupby(glossary.terms, lambda term: term.term[0].upper())
        letters = {letter: list(terms) for letter, terms in by_letter}
        html = rendered(_LETTERS, letters=list(letters))
        found: list[nodes.Node] = [nodes.raw("", html, format="html")]
        for letter, terms in letters.items():
            section = nodes.section("", nodes.title("", letter), ids=[f"letter-{letter.lower()}"])
            listed = nodes.definition_list(classes=["sb-glossary"])
            listed += [self._entry(term, glossary.places[term.id]) for term in terms]
            section += listed
            found.append(section)
        return found

    def _entry(self, term: Term, places: tuple[Place, ...]) -> nodes.definition_list_item:
        exact = f"{term.exact} {{cite:p}}`{','.join(term.sources)}`" if term.sources else term.exact
        definition = nodes.definition("", nodes.paragraph("", term.plain, classes=["sb-plain"]))
        definition += self._line(say("Exactly"), "exact", *self._in_a_line(exact))
        if term.other_names:
            names = nodes.Text(", ".join(term.other_names))
            definition += self._line(say("Other words"), "names", names)
        links = [self._link(place) for place in places]
        told = list(itertools.chain(*((nodes.Text(", "), link) for link in links)))[1:]
        definition += self._line(say("Taught in"), "taught", *told)
        return nodes.definition_list_item(
            "", nodes.term("", term.term, ids=[term.anchor]), definition
        )

    def _line(self, label: str, name: str, *told: nodes.Node) -> nodes.paragraph:
        head = nodes.inline("", f"{label}: ", classes=["sb-line-label"])
        return nodes.paragraph("", "", head, *told, classes=[f"sb-{name}"])

    def _in_a_line(self, markdown: str) -> list[nodes.Node]:
        (paragraph,) = self.parse_text_to_nodes(markdown)
        return list(paragraph.children)

    def _link(self, place: Place) -> nodes.reference:
        page = self.env.app.builder.get_relative_uri(self.env.docname, place.page)
        anchor = place.anchor or nodes.make_id(place.part)
        return nodes.reference("", place.lesson, refuri=f"{page}#{anchor}", internal=True)
