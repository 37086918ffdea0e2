"""The course in another language: what there is to translate, the catalogue, the book.

A *unit* is one text in one place: a block of a notebook's cell or of a page, a field of a content
file, a word of an element, a text of a template or of the package. It goes by where it stands
(``at``, which is the ``msgctxt`` of a catalogue) and by its English text (``msgid``). A text that
changes is therefore another unit: its old translation is never shown, and the English is, with a
note, until somebody has translated it anew.

======================  ==========================================================
place                   ``at``
======================  ==========================================================
a cell's block          ``notebooks/attachment/a-secure-base.ipynb:the-cells-id``
a page's block          ``book/find-help.md``
a content file's field  ``book/glossary.yml:secure-base.plain`` (by the ids in it)
an element's word       ``element:sorter.done`` (``element:<folder>.<word>``)
a page script's word    ``script:secure-base-theme.js``
a template's text       ``template:services/templates/help-rest.html.jinja``
what is told of help    ``service:samaritans``
the package's own text  ``python``
======================  ==========================================================

A catalogue is one ``.po`` file of a language, ``translations/<language>.po``. Nothing in it is a
telephone number, a service's name or an address: those belong to a country, not to a language.

**Words of one's own.** A course that only wants other words for some elements, in English, needs no
``.po``: :func:`securebase.translation.element_words.words_script` takes a mapping from ``at``
without ``element:`` (``{"sorter.done": "All in their piles"}``) and gives the script that a page
loads before all others. What is not named stays as it is.
"""
