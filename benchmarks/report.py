"""Turn the samples into a table, and put it into the README."""

import statistics
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple, NoReturn

from benchmarks.books import Way
from tools.places import say, speak_utf_8
from tools.trouble import Trouble

Samples = dict[Way, list[dict[str, float]]]

README = Path(__file__).parent / "README.md"
_END = "<!-- end of results -->"


class Measure(NamedTuple):
    """A line of the table."""

    key: str
    name: str
    shown: Callable[[float], str]


def _kibibytes(value: float) -> str:
    return f"{value / 1024:,.0f} KiB"


_count = "{:.0f}".format
_milliseconds = "{:,.0f} ms".format

MEASURES = [
    Measure("bytes", "sent, gzip", _kibibytes),
    Measure("requests", "requests", _count),
    Measure("quiz_answer", "until the quiz, the first activity, answers", _milliseconds),
    Measure("sorter_answer", "until the cards, the second, answer", _milliseconds),
    Measure("quiz_answer_phone", "until the quiz answers, slow phone", _milliseconds),
    Measure("sorter_answer_phone", "until the cards answer, slow phone", _milliseconds),
    Measure("largest_paint", "largest contentful paint, slow phone", _milliseconds),
    Measure("blocked", "total blocking time, CPU 4× slower", _milliseconds),
    Measure("quiz_press", "key press to next paint in the quiz, CPU 4× slower", _milliseconds),
    Measure("sorter_press", "key press to next paint in the cards, CPU 4× slower", _milliseconds),
]


def table(samples: Samples) -> str:
    """The medians of both ways side by side in Markdown, each with its lowest and highest."""
    lines = ["| | Secure Base | stock | stock ÷ ours |", "|---|--:|--:|--:|"]
    for key, name, shown in MEASURES:
        ours = [sample[key] for sample in samples["ours"]]
        stock = [sample[key] for sample in samples["stock"]]
        ratio_shown = ratio(statistics.median(stock), statistics.median(ours))
        lines.append(f"| {name} | {spread(ours, shown)} | {spread(stock, shown)} | {ratio_shown} |")
    return "\n".join(lines)


def spread(values: Sequence[float], shown: Callable[[float], str]) -> str:
    """The median, and in brackets the lowest and the highest where they read differently."""
    middle, lowest, highest = (
        shown(value) for value in (statistics.median(values), min(values), max(values))
    )
    return middle if lowest == highest else f"{middle} ({_bare(lowest)}–{_bare(highest)})"


def ratio(stock: float, ours: float) -> str:
    """How many times the stock way's value ours is, or a dash where ours is nothing."""
    return f"{stock / ours:.1f}" if ours else "–"


def write(results: str, readme: Path = README, *, by: str = "make bench") -> None:
    """Put the results between the marks of the README, in place of the last ones.

    ``by`` is the command that they come from; each has marks of its own.
    """
    begin = f"<!-- results: written by {by} -->"
    before, _, rest = readme.read_text(encoding="utf-8").partition(begin)
    _, _, after = rest.partition(_END)
    readme.write_text(f"{before}{begin}\n\n{results}\n\n{_END}{after}", encoding="utf-8")


def conclude(results: str, *, by: str, only_print: bool) -> None:
    """Print the results, and put them into the README unless they are only to be seen."""
    say(f"\n{results}\n")
    if not only_print:
        write(results, by=by)


def start(main: Callable[[list[str]], int]) -> NoReturn:
    """Run a command with what stands behind it; its trouble is told in a sentence."""
    speak_utf_8()
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit("\nStopped.")
    except (Trouble, OSError) as error:
        sys.exit(f"\n{error}")


def _bare(value: str) -> str:
    return value.split(" ")[0]
