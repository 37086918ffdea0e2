"""The blocks of a Markdown text: taken out, and put back where they were."""

from securebase.translation.blocks import Block, blocks, put_back

WRITTEN = """\
(out-of-step)=
## Most moments are out of step

It is a Tuesday,
and you are both on the floor {cite:p}`cohn1987`.

```{figure} ../a-moment-apart.svg
:alt: Drawing of a mother who waits.
:width: 480px
The caption.
```

:::{admonition} For students
:class: dropdown

- One **point**
  that goes on.
- Another.

| Study | % |
|---|---|
| One | 54 |
:::

```python
print("no text")
```

`````{raw} html
<p class="x">Breathe <em>in</em>.</p>
`````
"""


def test_every_piece_of_text_is_a_block_in_one_line():
    found = [block.text for block in blocks(WRITTEN) if isinstance(block, Block)]
    assert found == [
        "Most moments are out of step",
        "It is a Tuesday, and you are both on the floor {cite:p}`cohn1987`.",
        "Drawing of a mother who waits.",
        "The caption.",
        "For students",
        "One **point** that goes on.",
        "Another.",
        "Study",
        "One",
        "Breathe <1>in</1>.",
    ]


def test_a_block_knows_its_line():
    lines = {one.text: one.line for one in blocks(WRITTEN) if isinstance(one, Block)}
    assert lines["Most moments are out of step"] == 2
    assert lines["Another."] == 18


def test_what_is_told_stands_where_the_block_stood():
    told = put_back(WRITTEN, lambda block: block.text.upper().replace("CITE:P", "cite:p"))
    assert told.startswith(
        "(out-of-step)=\n## MOST MOMENTS ARE OUT OF STEP\n\nIT IS A TUESDAY, AND"
    )
    assert "\n:alt: DRAWING OF A MOTHER WHO WAITS.\n:width: 480px\nTHE CAPTION.\n```\n" in told
    assert "\n:::{admonition} FOR STUDENTS\n:class: dropdown\n\n- ONE **POINT**" in told
    assert "\n| STUDY | % |\n|---|---|\n| ONE | 54 |\n" in told
    assert '\nprint("no text")\n' in told
    assert '<p class="x">BREATHE <em>IN</em>.</p>' in told


def test_a_text_that_ends_without_a_line_break_still_does():
    assert put_back("One.\n\nTwo.", lambda block: block.text) == "One.\n\nTwo."
    assert put_back(":::{admonition} A\nText.\n:::", lambda block: block.text).endswith(":::")
