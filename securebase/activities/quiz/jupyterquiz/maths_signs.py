"""LaTeX formulas as letters and signs that every device shows and reads aloud."""

import re
import unicodedata
from collections.abc import Iterator

_RAISED = dict(
    zip(
        "0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVW*′",
        "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂ*′",
        strict=True,
    )
)
_LOWERED = dict(
    zip(
        "0123456789+-−=()aehijklmnoprstuvx",
        "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ",
        strict=True,
    )
)
_GREEK = (
    "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta θ iota ι "
    "kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ "
    "omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω "
)
_LETTERS = (
    "infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃ emptyset ∅ varnothing ∅ hbar ℏ ell ℓ Re ℜ Im ℑ "
    "prime ′ ldots … dots … cdots ⋯ vdots ⋮ sum ∑ prod ∏ int ∫ oint ∮ iint ∬ neg ¬ lnot ¬ angle ∠ "
    "degree ° circ ° langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ vert | lvert | rvert | "
    "Vert ‖ | ‖ lbrace { rbrace } { { } } % % $ $ # # & & _ _ backslash \\ top ⊤ bot ⊥ square □ "
    "aleph ℵ checkmark ✓ star ⋆ dagger † pounds £ "
)
_BETWEEN = (
    "le ≤ leq ≤ leqslant ≤ ge ≥ geq ≥ geqslant ≥ ne ≠ neq ≠ approx ≈ equiv ≡ sim ∼ simeq ≃ cong ≅ "
    "propto ∝ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩ setminus ∖ "
    "times × div ÷ pm ± mp ∓ cdot · ast ∗ oplus ⊕ otimes ⊗ wedge ∧ land ∧ vee ∨ lor ∨ to → gets ← "
    "rightarrow → leftarrow ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ iff ⇔ "
    "implies ⇒ mapsto ↦ longrightarrow ⟶ uparrow ↑ downarrow ↓ mid | parallel ∥ perp ⊥ ll ≪ gg ≫ "
    "lt < gt > colon : rightleftharpoons ⇌ bigcup ⋃ bigcap ⋂ "
)
_FUNCTIONS = (
    "sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh log ln lg exp lim max min sup inf "
    "arg det dim ker gcd deg Pr mod bmod"
)
_SPACES = [",", ";", ":", " ", "!", "quad", "qquad", "enspace", "thinspace"]
_SILENT = (
    "left right big Big bigg Bigg bigl bigr Bigl Bigr displaystyle textstyle limits nolimits "
    "rm bf it mathrm mathbf mathit mathsf mathtt mathcal boldsymbol operatorname"
)
_WORDS = ["text", "textbf", "textit", "textrm", "texttt", "textsf", "mbox", "hbox"]
_ABOVE = {
    "hat": "\u0302",
    "widehat": "\u0302",
    "bar": "\u0304",
    "overline": "\u0305",
    "tilde": "\u0303",
    "vec": "\u20d7",
    "dot": "\u0307",
    "ddot": "\u0308",
}
_DOUBLE_STRUCK = dict(zip("CHNPQRZEF", "ℂℍℕℙℚℝℤ𝔼𝔽", strict=True))


def _pairs(table: str) -> Iterator[tuple[str, str]]:
    words = table.split()
    return zip(words[::2], words[1::2], strict=True)


_SIGNS = (
    dict(_pairs(_GREEK + _LETTERS))
    | {name: f" {sign} " for name, sign in _pairs(_BETWEEN)}
    | {name: f" {name} " for name in _FUNCTIONS.split()}
    | dict.fromkeys(_SPACES, " ")
    | dict.fromkeys(_SILENT.split(), "")
)
_TOKEN = re.compile(r"\\([A-Za-z]+|.)\*?\s*|(\s+)|(.)", re.DOTALL)
_ONE_THING = re.compile(r"[\w.]+|[^\s+\-−·×/=]+\([^()]*\)|\(.*\)|.", re.DOTALL)


_Tokens = Iterator[tuple[str | None, str | None, str | None]]


class _UnknownError(ValueError):
    pass


def raised(text: str) -> str:
    """A superscript: in small signs where there are such, or after a ``^``."""
    return _small(text, _RAISED, "^")


def lowered(text: str) -> str:
    """A subscript: in small signs where there are such, or after a ``_``."""
    return _small(text, _LOWERED, "_")


def maths_in_signs(latex: str) -> str | None:
    """A formula in one line of letters and signs; None where these cannot say it."""
    try:
        said = _read(((found[1], found[2], found[3]) for found in _TOKEN.finditer(latex)), None)
    except (_UnknownError, RecursionError):
        return None
    said = re.sub(r"\s+", " ", said).strip()
    said = re.sub(r"(?<=[(\[{]) | (?=[)\]},;])", "", said)
    return said or None


def _read(tokens: _Tokens, closing: str | None) -> str:
    said = ""
    for command, space, sign in tokens:
        if space:
            said += " "
        elif sign == closing and closing:
            return said
        elif sign == "{":
            said += _read(tokens, "}")
        elif sign in ("^", "_"):
            script = _next(tokens).strip()
            raise_it = sign == "^"
            if raise_it and script in ("°", "′", "∘"):
                said = said.rstrip() + script.replace("∘", "°")
            else:
                said = said.rstrip() + (raised(script) if raise_it else lowered(script))
        elif command is not None:
            said += _command(command, tokens)
        elif sign in ("}", "&", "#"):
            raise _UnknownError
        else:
            said += {"-": "−", "'": "′", "~": " ", "*": "∗"}.get(sign or "", sign or "")
    if closing:
        raise _UnknownError
    return said


def _next(tokens: _Tokens) -> str:
    """The next thing: a sign, a command or a group."""
    for command, space, sign in tokens:
        if space:
            continue
        if sign == "{":
            return _read(tokens, "}")
        if command is not None:
            return _command(command, tokens)
        return "−" if sign == "-" else sign or ""
    raise _UnknownError


def _command(name: str, tokens: _Tokens) -> str:
    if name in _SIGNS:
        return _SIGNS[name]
    if name in _WORDS:
        return _next(tokens)
    if name in ("frac", "dfrac", "tfrac", "cfrac"):
        return f"{_one_thing(_next(tokens))}/{_one_thing(_next(tokens))}"
    if name in ("binom", "dbinom", "tbinom"):
        return f"C({_next(tokens)}, {_next(tokens)})"
    if name == "sqrt":
        inside = _next(tokens)
        if inside == "[":
            root = _read(tokens, "]")
            return f"{raised(root)}√{_one_thing(_next(tokens))}"
        return f"√{_one_thing(inside)}"
    if name == "mathbb":
        letter = _next(tokens)
        return _DOUBLE_STRUCK.get(letter, letter)
    if name in _ABOVE:
        below = _next(tokens).strip()
        return unicodedata.normalize("NFC", "".join(sign + _ABOVE[name] for sign in below))
    raise _UnknownError


def _one_thing(said: str) -> str:
    said = said.strip()
    return said if _ONE_THING.fullmatch(said) else f"({said})"


def _small(text: str, signs: dict[str, str], otherwise: str) -> str:
    text = text.strip()
    if text and all(sign in signs for sign in text):
        return "".join(signs[sign] for sign in text)
    return f"{otherwise}{text}" if len(text) == 1 else f"{otherwise}({text})"
