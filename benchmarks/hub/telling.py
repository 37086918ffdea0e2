"""What was measured, in Markdown."""

import statistics
from collections.abc import Callable, Iterator

from benchmarks import report
from benchmarks.hub.cluster import GIB, MIB, Assumptions, cluster_for
from benchmarks.hub.measuring import Class

_STEPS = {
    "sign in": "sign in",
    "start": "until the student's own server answers",
    "fetch": "fetch the lessons, by the class's link",
    "open": "open the lab: JupyterLab, its texts, a kernel",
    "run": "run the whole lab",
    "answer": "answer an exercise",
    "save": "save the lab",
}
Values = Callable[[Class], list[float]]


def told(alone: Class, together: Class, assumed: Assumptions) -> str:
    """The table of what one student and a whole class met, and the cluster that follows."""
    students = len(together.days)
    lines = [f"| a student | alone | each of {students} at once |", "|---|--:|--:|"]
    for name, values, shown in _measures():
        both = (report.spread(values(one), shown) for one in (alone, together))
        lines.append(f"| {name} | {' | '.join(both)} |")
    return "\n".join([*lines, "", *_cluster(alone, together, assumed)])


def _measures() -> Iterator[tuple[str, Values, Callable[[float], str]]]:
    for step, name in _STEPS.items():
        yield name, _seconds_of(step), _seconds
    yield "all of it", lambda one: [sum(d.seconds.values()) for d in one.days.values()], _seconds
    yield "the processor's time for it", lambda one: _taken(one, "processor"), _seconds
    yield "memory: the server", lambda one: _taken(one, "server"), _mebibytes
    yield "memory: the kernel", lambda one: _taken(one, "kernel"), _mebibytes
    yield "memory: both", lambda one: _taken(one, "server", "kernel"), _mebibytes
    yield "… of it the student's alone", lambda one: _taken(one, "private"), _mebibytes
    yield "the hub and its proxy: memory", lambda one: [one.hub.server], _mebibytes
    yield "the hub and its proxy: processor's time", lambda one: [one.hub.processor], _seconds


def _seconds_of(step: str) -> Values:
    return lambda one: [day.seconds[step] for day in one.days.values()]


def _taken(one: Class, *names: str) -> list[float]:
    return [sum(getattr(taken, name) for name in names) for taken in one.taken.values()]


def _cluster(alone: Class, together: Class, assumed: Assumptions) -> Iterator[str]:
    memory = max(_taken(together, "server", "kernel"))
    seconds = statistics.median(_taken(together, "processor"))
    # What it does for a student more, without its own start.
    more = max(1, len(together.days) - len(alone.days))
    hub_seconds = (together.hub.processor - alone.hub.processor) / more
    needed = cluster_for(memory, seconds, hub_seconds, assumed)
    yield (
        f"**{assumed.students:,} students, {assumed.at_once:.0%} of them at once**, who sign in "
        f"and run the lab within {assumed.minutes:g} minutes:\n"
    )
    yield (
        f"- memory: {_mebibytes(memory)}, the most that one of them took, and "
        f"{assumed.spare_memory:.0%} more is {_mebibytes(needed.guarantee)} each, and "
        f"{needed.memory / GIB:,.0f} GiB in all;"
    )
    yield f"- processor: {_seconds(seconds)} each is {needed.cores:.0f} cores in these minutes;"
    yield (
        f"- nodes of {assumed.node_cores} cores and {assumed.node_memory / GIB:.0f} GiB: "
        f"{needed.by_memory} for memory, {needed.by_cores} for the processor, {needed.by_pods} for "
        f"the number of servers on one; so **{needed.nodes}**, with one that may fail;"
    )
    yield f"- the hub, which has but one core: {needed.hub:.0%} of it."


def _seconds(value: float) -> str:
    return f"{value:.1f} s"


def _mebibytes(value: float) -> str:
    return f"{value / MIB:.0f} MiB"
