"""The small part of Markdown that content may use."""

import pytest
from pydantic import TypeAdapter, ValidationError

from securebase.content.marked_text import MarkedText, Run, Text, plain, runs


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("plain words", "plain words"),
        ("two\n  lines", "two lines"),
        ("a **bold** word", [Run(text="a "), Run(text="bold", strong=True), Run(text=" word")]),
        ("*soft*", [Run(text="soft", emphasis=True)]),
        ("***both***", [Run(text="both", strong=True, emphasis=True)]),
        ("`x < 1`", [Run(text="x < 1", code=True)]),
        ("[here](https://example.org)", [Run(text="here", href="https://example.org")]),
        ("[call](tel:116123)", [Run(text="call", href="tel:116123")]),
        ("[next](../other.html)", [Run(text="next", href="../other.html")]),
        (r"5 \* 4", "5 * 4"),
        ("snake_case_name", "snake_case_name"),
        ("<b onclick=x()>no</b> & <script>", "<b onclick=x()>no</b> & <script>"),
        ('she\'s "here"', "she’s “here”"),
        ("![picture](https://example.org/x.png)", None),
        ("# not a heading", "# not a heading"),
        ("&lt;", "&lt;"),
    ],
)
def test_marks_become_runs_and_all_else_stays_text(source: str, expected: Text | None) -> None:
    if expected is None:
        assert "picture" in plain(runs(source))
        assert all(run.href for run in runs(source) if isinstance(run, Run) and run.text != "!")
        return
    assert runs(source) == expected


FORBIDDEN = """
javascript:alert(1) JavaScript:alert(1) vbscript:x data:text/html,x file:///etc/passwd
http://example.org //example.org
"""


@pytest.mark.parametrize("address", FORBIDDEN.split())
def test_a_link_that_could_run_or_leak_is_refused(address: str) -> None:
    with pytest.raises(ValueError, match="is not allowed"):
        runs(f"[words]({address})")


@pytest.mark.parametrize("source", ["[](https://example.org)", "[ ](#place)"])
def test_marks_without_words_are_no_text(source: str) -> None:
    with pytest.raises(ValidationError, match="no words"):
        TypeAdapter(MarkedText).validate_python(source)
