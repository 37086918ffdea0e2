"""The texts of a jupyterquiz file, which holds HTML and LaTeX, as our marked text."""

import html
import re
from collections.abc import Callable, Iterator

from securebase.activities.quiz.jupyterquiz.maths_signs import lowered, maths_in_signs, raised
from securebase.content.marked_text import Run, runs

Tell = Callable[[str], None]

_STRONG = {"b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th"}
_EMPHASIS = {"i", "em", "cite", "dfn", "var"}
_SCRIPTS = {"sup": raised, "sub": lowered}
_BLOCKS = {"p", "div", "ul", "ol", "li", "table", "tr", "blockquote", "center", "hr"} | {
    f"h{level}" for level in range(1, 7)
}
_DRAWN = {"u", "ins", "s", "del", "mark"}
_STYLED = {"span", "font"}
_LOOKS = _DRAWN | _STYLED | {"small", "big", "a", "tbody", "thead"}
_CODE = "code|pre|tt|kbd|samp"
_LOST = {"img", "svg", "video", "audio", "iframe", "script", "style", "input", "button", "details"}
_LOST |= {"summary", "figure", "figcaption", "object", "embed", "source", "td", "canvas", "table"}
_KNOWN = "|".join(
    sorted(_STRONG | _EMPHASIS | _SCRIPTS.keys() | _BLOCKS | _LOOKS | _LOST | {"br"}, key=len)[::-1]
)
# An attribute with a value, or one of those that stand alone: «a<b and c>d» is no tag.
_ALONE = "allowfullscreen|async|autoplay|controls|defer|disabled|loop|muted|nowrap|open|readonly"
_GIVEN = rf"""(?:[\w:-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+)|(?:{_ALONE})\b)"""
_PIECE = re.compile(
    rf"""
    <!--.*?-->
    | <(?P<code>{_CODE})\b[^<>]*>(?P<inside>.*?)</(?P=code)\s*>
    | (?<!\\)\$\$(?P<display>.+?)(?<!\\)\$\$
    | (?<![\\$])\$(?![\s$])(?P<inline>(?:\\.|[^$\\])*?)(?<!\s)\$(?!\d)
    | \\\((?P<round>.+?)\\\)
    | \\\[(?P<square>.+?)\\\]
    | \[(?P<words>[^\[\]]+)\]\((?P<address>(?:https?:|mailto:|\.{{0,2}}/|\#)[^()\s]*)\)
    | <(?P<bare>https?:[^<>\s]+)>
    | (?P<environment>\\begin\{{(?P<named>[a-z]+\*?)\}}.+?\\end\{{(?P=named)\}})
    | <(?P<end>/?)(?P<tag>{_KNOWN})(?P<attributes>(?:\s+{_GIVEN})*)\s*/?>
    """,
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_COLOURED = re.compile(
    rf"<(span|b|i|em|strong|font|code|pre)(?:\s+{_GIVEN})*\s*>((?:(?!<\1\b).)*?)</\1\s*>", re.DOTALL
)
_ENTITY = re.compile(r"&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]*);")
_ATTRIBUTE = re.compile(r"""(\w+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)""")
_MARKS = re.compile(r"([\\`*_\[\]'\"])")
_FORMULAS = ("display", "inline", "round", "square", "environment")
_MANY_MARKS = 100
_WORDS = re.compile(r"[A-Za-z]+(?: [A-Za-z]+)+")
_UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def literal(text: str) -> str:
    """Text as it stands, whatever the signs in it mean in our Markdown subset."""
    return _MARKS.sub(r"\\\1", text)


def code_marked(code: str) -> str:
    """Code of one or many lines, as our Markdown subset marks it."""
    return "\\\n".join(_code_line(line) for line in code.expandtabs(4).rstrip().split("\n"))


def _code_line(line: str) -> str:
    line = line.rstrip()
    if not line:
        return ""
    fence = "`" * (max((len(ticks) for ticks in re.findall("`+", line)), default=0) + 1)
    pad = " " if "`" in (line[0], line[-1]) or line[0] == line[-1] == " " else ""
    return f"{fence}{pad}{line}{pad}{fence}"


def code(source: str, tell: Tell) -> str:
    """A field of code: jupyterquiz hands it to the browser as HTML, most often with nothing in it.

    Only entities and pairs of tags that give it colour or bold letters are taken for HTML.
    """
    bare, paired = source, 1
    while paired:
        bare, paired = _COLOURED.subn(r"\2", bare)
    if bare != source:
        tell("colours or bold letters in code are left out")
    bare = re.sub(r"<br\s*/?>", "\n", bare)
    return _entities(_UNSEEN.sub("", bare)).strip("\n").rstrip()


def marked(source: str, tell: Tell) -> str:
    """A text as our marked text; ``tell`` is called with what could not be kept."""
    if _UNSEEN.search(source):
        tell("a control character that nobody sees is left out")
        source = _UNSEEN.sub("", source)
    wanted = list(_Reader(source, tell).runs())
    while wanted and not wanted[0].text.strip():
        wanted.pop(0)
    while wanted and not wanted[-1].text.strip():
        wanted.pop()
    plainly = "".join(_written(run, lambda text: text) for run in wanted)
    written = "".join(_written(run, literal) for run in wanted)
    bare = "".join(
        _written(run.model_copy(update={"strong": False, "emphasis": False}), literal)
        for run in wanted
    )
    # The tidy way first; where marks abound, each of them would look for its partner.
    tidy = [plainly] if len(_MARKS.findall(plainly)) < _MANY_MARKS else []
    for said in (*tidy, written):
        if _seen(said) == _signs(wanted):
            return said
    tell("bold or italic letters are left out, which stand in the middle of a word")
    return bare


def _seen(source: str) -> list[tuple[str, bool, bool, bool, str | None]] | None:
    try:
        text = runs(source)
    except ValueError:
        return None
    return _signs([Run(text=text)] if isinstance(text, str) else text)


def _signs(found: list[Run]) -> list[tuple[str, bool, bool, bool, str | None]]:
    """Every sign with its style; blanks are no matter, but for those in code."""
    return [
        (sign, run.strong, run.emphasis, run.code, run.href)
        for run in found
        for sign in run.text
        if not sign.isspace() or (run.code and sign != "\n")
    ]


def _written(run: Run, escaped: Callable[[str], str]) -> str:
    if run.code:
        return code_marked(run.text)
    words = run.text.strip(" ")
    if not words.strip():
        return run.text.replace("\n", "\\\n")
    before = " " * (len(run.text) - len(run.text.lstrip(" ")))
    after = " " * (len(run.text) - len(run.text.rstrip(" ")))
    said = escaped(words).replace("\n", "\\\n")
    if run.href:
        said = f"[{said}]({run.href})"
    marks = "*" * (2 * run.strong + run.emphasis)
    return f"{before}{marks}{said}{marks}{after}"


class _Reader:
    """Goes through a text once, and keeps what is open: bold letters, a link."""

    def __init__(self, source: str, tell: Tell) -> None:
        self.source = source
        self.tell = tell
        self.strong = self.emphasis = 0
        self.address: str | None = None
        self.scripts: list[str] = []

    def runs(self) -> Iterator[Run]:
        place = 0
        for found in _PIECE.finditer(self.source):
            yield from self._words(self.source[place : found.start()])
            yield from self._piece(found)
            place = found.end()
        yield from self._words(self.source[place:])

    def _words(self, text: str, href: str | None = None) -> Iterator[Run]:
        text = re.sub(r"\s+", " ", _entities(text).replace("\\$", "$"))
        if self.scripts:
            text = _SCRIPTS[self.scripts[-1]](text) if text.strip() else ""
            if "(" in text:
                self.tell(f"small letters above or below the line are written as {text}")
        if text:
            yield self._run(text, href or self.address)

    def _run(self, text: str, href: str | None = None, *, is_code: bool = False) -> Run:
        strong, emphasis = self.strong > 0, self.emphasis > 0
        return Run(text=text, strong=strong, emphasis=emphasis, code=is_code, href=href)

    def _piece(self, found: re.Match[str]) -> Iterator[Run]:
        part = found.groupdict()
        latex = next((part[name] for name in _FORMULAS if part[name]), None)
        if part["code"]:
            if inside := code(part["inside"], self.tell).strip("\n"):
                is_block = "\n" in inside
                yield from [self._run("\n")] if is_block else []
                yield Run(text=inside if is_block else inside.strip(), code=True)
                yield from [self._run("\n")] if is_block else []
        elif part["inline"] and _WORDS.fullmatch(part["inline"]):
            yield self._run(found[0])  # a$b and c$d
        elif latex:
            yield self._maths(latex)
        elif part["words"]:
            yield from self._words(part["words"], self._allowed(part["address"]))
        elif part["bare"]:
            yield from self._words(part["bare"], self._allowed(part["bare"]))
        elif part["tag"] and self._compares(found):
            yield self._run(found[0])
        elif part["tag"]:
            yield from self._tag(part["tag"].lower(), bool(part["end"]), part["attributes"] or "")

    def _compares(self, found: re.Match[str]) -> bool:
        """Whether «u<s>t» is meant: close to its neighbours, and closed nowhere."""
        before, after = self.source[: found.start()], self.source[found.end() :]
        is_close = before[-1:].strip() and after[:1].strip()
        closing = f"</{found['tag']}".lower()
        is_short = len(found["tag"]) == 1 and not found["end"]
        return bool(is_short and is_close and closing not in after.lower())

    def _maths(self, latex: str) -> Run:
        if said := maths_in_signs(_entities(latex)):
            if said != latex.strip():
                self.tell(f"the formula ${latex.strip()}$ is written as {said}")
            return self._run(said)
        self.tell(f"the formula ${latex.strip()}$ cannot be drawn here and is shown as code")
        return Run(text=re.sub(r"\s+", " ", latex.strip()), code=True)

    def _tag(self, tag: str, is_end: bool, attributes: str) -> Iterator[Run]:
        given = {name.lower(): value.strip("\"'") for name, value in _ATTRIBUTE.findall(attributes)}
        step = -1 if is_end else 1
        if tag in _BLOCKS or tag == "br":
            yield self._run("\n")
        if tag in _STRONG:
            self.strong = max(0, self.strong + step)
        elif tag in _EMPHASIS:
            self.emphasis = max(0, self.emphasis + step)
        elif tag in _SCRIPTS:
            self.scripts = [] if is_end else [tag]
        elif tag == "li" and not is_end:
            yield self._run("• ")
        elif tag == "a":
            self.address = None if is_end else self._allowed(_entities(given.get("href", "")))
        elif tag == "img" and not is_end:
            self.tell(f"the picture {given.get('src', '')} is left out".replace("  ", " "))
            yield from self._words(given.get("alt", ""))
        elif not is_end and (
            tag in _DRAWN or (tag in _STYLED and given.keys() & {"style", "color"})
        ):
            self.tell(f"the look of <{tag}> is left out, and its words are kept")
        elif tag in _LOST and not is_end:
            self.tell(f"<{tag}> is left out, and its words are kept")
            yield from self._words(" ")

    def _allowed(self, address: str) -> str | None:
        if not address:
            return None
        try:
            runs(f"[x]({address})")
        except ValueError:
            self.tell(f"the link to {address} is left out, as it does not begin with https://")
            return None
        return address


def _entities(text: str) -> str:
    return _ENTITY.sub(lambda found: html.unescape(found[0]), text)
