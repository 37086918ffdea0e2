"""Shows the plan of a session on its page, with the ways to run it."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import ClassVar, cast

from docutils import nodes
from markupsafe import escape
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import SphinxDirective

from securebase.content.authored import read
from securebase.content.bibliography import bibliography_paths
from securebase.content.problems import ContentError
from securebase.content.wording import figures, say, say_count
from securebase.publishing.made_from import note_files
from securebase.publishing.pdf_downloads import pdf_links
from securebase.publishing.scenes import page_file, scenes_in
from securebase.publishing.session_checks import SESSION_ENDING
from securebase.sessions import Outcome, SessionPlan, Step


class SessionPlanDirective(SphinxDirective):
    """Shows a plan; the path of its file starts at the page, and is called like it::

    ```{session-plan} rupture-and-repair.session.yml
    ```
    """

    required_arguments: ClassVar[int] = 1
    final_argument_whitespace: ClassVar[bool] = True

    def run(self) -> list[nodes.Node]:
        """The plan; a mistake in the file is an error at this place in the page."""
        plan = _read(self, self.arguments[0])
        places = _Places(self.env, plan)
        shown = nodes.container(classes=["sb-plan"])
        shown += _buttons(places.address(plan.id, plan.steps, 0), _short_address(plan, places))
        shown += pdf_links(self.env, [f"plans/{plan.id}", f"slides/{plan.id}"])
        shown += self.parse_text_to_nodes("\n".join(_head(plan)))
        preparation = nodes.container(classes=["sb-preparation"])
        preparation += nodes.raw("", _glance(plan), format="html")
        for lines in _preparation(plan):
            block = nodes.container()
            block += self.parse_text_to_nodes("\n".join(lines))
            preparation += block
        shown += preparation
        begins = 0
        for number, step in enumerate(plan.steps):
            shown += self._step(plan, number, begins, places)
            begins += step.minutes
        shown += self.parse_text_to_nodes("\n".join(_afterwards(plan)))
        return [shown]

    def _step(self, plan: SessionPlan, number: int, begins: int, places: "_Places") -> nodes.Node:
        step = plan.steps[number]
        section = nodes.section(ids=[f"step-{number + 1}"], classes=["sb-step"])
        section += nodes.title("", step.title)
        section += nodes.raw("", _when(plan, step, begins), format="html")
        if step.show:
            address = places.address(plan.id, plan.steps, number)
            screen = nodes.paragraph("", say("On the screen:") + " ", classes=["sb-screen"])
            screen += nodes.reference("", places.title(step), refuri=address, internal=True)
            section += screen
        for kind, texts in _sides(step):
            side = nodes.container(classes=[kind])
            for label, text in texts:
                told = self.parse_text_to_nodes(text)
                first = cast(nodes.Element, told[0])
                first.insert(0, nodes.inline("", f"{label} ", classes=["sb-label"]))
                side += told
            if texts:
                section += side
        return section


class SessionListDirective(SphinxDirective):
    """The plans of some files, each with the way to run it and to its page::

    ```{session-list}
    rupture-and-repair.session.yml
    ```
    """

    has_content: ClassVar[bool] = True

    def run(self) -> list[nodes.Node]:
        """One entry for each file, in their order."""
        shown = nodes.container(classes=["sb-plans"])
        for line in filter(None, map(str.strip, self.content)):
            plan = _read(self, line)
            places = _Places(self.env, plan)
            name, _ = self.env.relfn2path(line)
            page = name.removesuffix(SESSION_ENDING)
            entry = nodes.container(classes=["sb-plan-entry"])
            uri = self.env.app.builder.get_relative_uri(self.env.docname, page)
            title = nodes.paragraph(classes=["sb-plan-name"])
            title += nodes.reference("", plan.title, refuri=uri, internal=True)
            short = f", or {plan.shorter.minutes}" if plan.shorter else ""
            title += nodes.inline("", f" {plan.minutes} minutes{short}", classes=["sb-plan-length"])
            entry += title
            entry += self.parse_text_to_nodes(f"{plan.aim}\n\n*{plan.for_whom}*")
            run = places.address(plan.id, plan.steps, 0)
            entry += _buttons(run, _short_address(plan, places), of=plan.title)
            shown += entry
        return [shown]


class _Places:
    """Where the scenes of a plan are, from a page of the book."""

    def __init__(self, env: BuildEnvironment, plan: SessionPlan) -> None:
        self._env = env
        pages = {step.show.page for step in plan.steps if step.show}
        self._titles: dict[str, dict[str, str]] = {}
        for page in sorted(pages):
            source = page_file(Path(env.srcdir), page)
            self._titles[page] = scenes_in(source) if source else {}
            if source:
                note_files(env, env.docname, [source])

    def title(self, step: Step) -> str:
        """What the scene of a step is called."""
        assert step.show is not None
        return self._titles[step.show.page].get(step.show.scene, step.show.scene)

    def address(self, session: str, steps: Sequence[Step], number: int) -> str:
        """The address that runs a session from a step on."""
        shown = [step.show.page for step in steps[: number + 1] if step.show]
        uri = self._env.app.builder.get_relative_uri(self._env.docname, shown[-1])
        return run_address(uri, session, number)


def _read(directive: SphinxDirective, name: str) -> SessionPlan:
    _, path = directive.env.relfn2path(name)
    made_from = [Path(path), *bibliography_paths()]
    note_files(directive.env, directive.env.docname, made_from)
    try:
        return read(SessionPlan, Path(path))
    except ContentError as error:
        raise directive.error(str(error)) from error


def _short_address(plan: SessionPlan, places: _Places) -> tuple[str, int] | None:
    if plan.shorter is None:
        return None
    address = places.address(plan.shorter.id, plan.steps_that_stay, 0)
    return address, plan.shorter.minutes


def run_address(page: str, session: str, number: int = 0) -> str:
    """The address that runs a session from a step on, which stands on a page."""
    return f"{page}?view=class&plan={session}&step={number + 1}"


def _buttons(address: str, short: tuple[str, int] | None, of: str = "") -> nodes.Node:
    """Links that run the session; ``of`` tells those who hear the page which one."""
    named = f' <span class="sb-hidden">{escape(of)}</span>' if of else ""
    run = f"{say('Run this session')}{named}"
    links = [f'<a class="sb-button sb-button-full" href="{escape(address)}">{run}</a>']
    if short:
        links.append(
            f'<a class="sb-button" href="{escape(short[0])}">'
            f"{say('Run it in {minutes} minutes', minutes=short[1])}{named}</a>"
        )
    return nodes.raw("", f'<p class="sb-run">{"".join(links)}</p>', format="html")


def _head(plan: SessionPlan) -> Iterator[str]:
    yield f"{say('**Aim.**')} {plan.aim}\n"
    if plan.overall_aim:
        aim = say("**The aim of the series, {series}.**", series=plan.series)
        yield f"{aim} {plan.overall_aim}\n"


def _glance(plan: SessionPlan) -> str:
    """The whole session on a table that can be glanced at: from which minute each step runs."""
    short = plan.shorter
    lengths = [plan.minutes, *([short.minutes] if short else [])]
    heads = "".join(
        f'<th scope="col">{say("of {minutes}", minutes=length)}</th>' for length in lengths
    )
    rows = []
    at, at_short = 0, 0
    for number, step in enumerate(plan.steps, 1):
        cells = [figures(at)]
        if short:
            cells.append("–" if step.skip_if_short else figures(at_short))
        rows.append(
            f'<tr><th scope="row"><a href="#step-{number}">{escape(step.title)}</a></th>'
            f"<td>{figures(step.minutes)}</td>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
        )
        at += step.minutes
        at_short += 0 if step.skip_if_short else step.minutes
    ends = [figures(at), *([figures(at_short)] if short else [])]
    slack = figures(plan.slack)
    if short:
        slack = say("{minutes} or {fewer}", minutes=slack, fewer=short.slack)
    rows.append(
        f'<tr class="sb-slack"><th scope="row">'
        f"{say('In hand, for whatever takes longer')}</th>"
        f"<td>{slack}</td>{''.join(f'<td>{end}</td>' for end in ends)}</tr>"
    )
    caption = say("At a glance: from which minute each step runs")
    return (
        f'<table class="sb-glance"><caption>{caption}</caption>'
        f'<thead><tr><th scope="col">{say("Step")}</th><th scope="col">{say("Minutes")}</th>'
        f"{heads}</tr></thead>"
        f"<tbody>{''.join(rows)}</tbody></table>"
    )


def _preparation(plan: SessionPlan) -> Iterator[list[str]]:
    outcomes = [_outcome(plan, one) for one in plan.outcomes]
    yield [*_list(say("What people leave with"), outcomes)]
    yield [f"{say('**For whom.**')} {plan.for_whom}"]
    yield [f"{say('**Who leads.**')} {plan.leaders}"]
    yield [*_list(say("The room"), plan.room)]
    yield [*_list(say("Bring"), plan.materials)]


def _outcome(plan: SessionPlan, outcome: Outcome) -> str:
    if plan.shorter is None or plan.is_in_shorter(outcome):
        return outcome.text
    left_out = say("left out in {minutes}", minutes=plan.shorter.minutes)
    return f"{outcome.text} *({left_out})*"


def _list(title: str, items: Iterable[str]) -> Iterator[str]:
    yield f"**{title}**\n"
    yield from (f"- {item}" for item in items)
    yield ""


def _when(plan: SessionPlan, step: Step, begins: int) -> str:
    length = say_count("{count} minute", "{count} minutes", step.minutes)
    when = say("{length}, from {minute}", length=length, minute=begins)
    if plan.shorter and step.skip_if_short:
        when += " · " + say("left out in {minutes}", minutes=plan.shorter.minutes)
    return f'<p class="sb-when">{when}</p>'


def _sides(step: Step) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """What is said to the room, and what is for whoever leads, each text under its label."""
    said: list[tuple[str, str]] = []
    if step.script:
        said.append((say("Say"), "\n\n".join(step.script)))
    if step.ask:
        said.append((say("Ask"), step.ask))
    if step.they_may_say:
        said.append((say("They may say"), " · ".join(step.they_may_say)))
    if step.offer_to_stay:
        said.append((say("Say last"), step.offer_to_stay))
    yield "sb-say", said
    told: list[tuple[str, str]] = []
    if step.guide:
        told.append((say("For you, not aloud"), "\n\n".join(step.guide)))
    told.append((say("Without a screen"), step.low_tech))
    for one in step.may_come_up or []:
        handed = " " + say("*Hand on to:* {whom}", whom=one.hand_to) if one.hand_to else ""
        told.append((say("It may come up"), f"**{one.what}** {one.do}{handed}"))
    yield "sb-guide", told


def _afterwards(plan: SessionPlan) -> Iterator[str]:
    yield f"{say('**To try before next time.**')} {plan.try_before_next_time}\n"
    yield from _list(say("Three lines for you, afterwards"), plan.review)
