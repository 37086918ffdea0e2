"""One question of the jupyterquiz package, as the fields of ours."""

import hashlib
import json
import re
from collections.abc import Iterable
from typing import Any

from securebase.activities.quiz.jupyterquiz.answers import (
    UnreadableError,
    is_right,
    is_told_right_or_wrong,
)
from securebase.activities.quiz.jupyterquiz.markup import Tell, code, code_marked, marked
from securebase.activities.quiz.jupyterquiz.numeric import number
from securebase.content.marked_text import plain, runs

SAID_WHEN_RIGHT = "That is right."
SAID_WHEN_WRONG = "That is not it. Have another look."

_KINDS = {
    "multiplechoice": "choice",
    "singlechoice": "choice",
    "truefalse": "choice",
    "mc": "choice",
    "manychoice": "many",
    "multipleselect": "many",
    "numeric": "numeric",
    "numerical": "numeric",
    "number": "numeric",
    "string": "string",
    "text": "string",
    "shortanswer": "string",
    "match": "match",
    "matching": "match",
}
_PROMPTS = {
    "choice": "Which one fits?",
    "many": "Which of these fit?",
    "numeric": "What is the number?",
    "string": "What is the answer?",
    "match": "What belongs together?",
}
_LOOK = {"answer_cols", "input_width", "shuffle_pairs", "shuffle_options"}
_KNOWN = {"id", "question", "type", "code", "answers"}
_KNOWN_OF = {"numeric": {"precision"}, "match": {"pairs", "options"}}
_KNOWN_OF_ANSWER = {
    "choice": {"answer", "code"},
    "many": {"answer", "code"},
    "numeric": {"value", "range"},
    "string": {"answer", "match_case", "fuzzy_threshold"},
    "match": set[str](),
}
_ABOUT_THE_OTHERS = re.compile(r"(all|none|both|neither|any) of (the |these)", re.IGNORECASE)


def question_fields(question: Any, tell: Tell, *, shuffle: bool) -> dict[str, Any]:
    """The fields of one of our questions, without its id and sources.

    ``tell`` is called with everything that is not here as it stands there.

    Raises:
        UnreadableError: the question has no equal here.
    """
    if not isinstance(question, dict):
        raise UnreadableError(
            'it is no question; write {"question": "…", "type": "…", "answers": […]}'
        )
    answers = question.get("answers") or []
    kind = _kind(question, answers, tell)
    if kind != "match" and not (
        isinstance(answers, list) and all(isinstance(answer, dict) for answer in answers)
    ):
        raise UnreadableError('it has no list of answers; add "answers": [{…}]')
    _tell_what_is_lost(question, _KNOWN | _KNOWN_OF.get(kind, set()), "", tell)
    for number_of, answer in enumerate(answers if kind != "match" else [], start=1):
        known = _KNOWN_OF_ANSWER[kind] | {"type", "correct", "feedback"}
        _tell_what_is_lost(answer, known, f" of answer {number_of}", tell)
        if not is_told_right_or_wrong(answer):
            tell(f'"correct": {answer["correct"]!r} of answer {number_of} is read as false')
    prompt = _prompt(question, tell)
    if not prompt:
        prompt = _PROMPTS[kind]
        tell(f"it has no text of its own, and asks “{prompt}”; write what stood above it")
    fields = {"prompt": prompt}
    match kind:
        case "choice" | "many":
            return fields | _choice(answers, kind, tell, text(question.get("question")), shuffle)
        case "numeric":
            said = [(answer, feedback(answer, tell)) for answer in answers]
            return fields | number(said, question.get("precision"), _otherwise(answers, tell), tell)
        case "string":
            return fields | _short_answer(answers, tell)
        case _:
            return fields | _match(question, tell)


def text(value: Any) -> str:
    """A text, or a number or a truth as it is written; empty for anything else."""
    if isinstance(value, str):
        return value
    return json.dumps(value) if isinstance(value, int | float) else ""


def feedback(answer: dict[str, Any], tell: Tell) -> str:
    """What is said of an answer; something neutral where the file says nothing."""
    if said := marked(text(answer.get("feedback")), tell):
        return said
    return SAID_WHEN_RIGHT if is_right(answer) else SAID_WHEN_WRONG


def _kind(question: dict[str, Any], answers: Any, tell: Tell) -> str:
    written = question.get("type")
    if isinstance(written, str) and written.strip():
        kind = _KINDS.get(re.sub(r"[^a-z]", "", written.casefold()))
        if kind is None:
            raise UnreadableError(
                f"its type is {written!r}; use multiple_choice, many_choice, numeric, string or "
                "match"
            )
        return kind
    if isinstance(question.get("pairs"), list):
        kind = "match"
    elif any(isinstance(one, dict) and ("value" in one or "range" in one) for one in answers):
        kind = "numeric"
    elif any(isinstance(one, dict) and not is_right(one) for one in answers):
        kind = "choice"
    else:
        raise UnreadableError('it has no type; add "type": "multiple_choice"')
    tell(f"it has no type, and is read as {'multiple_choice' if kind == 'choice' else kind}")
    return kind


def _tell_what_is_lost(
    written: dict[str, Any], known: Iterable[str], where: str, tell: Tell
) -> None:
    for name in getattr(written, "repeated", []):
        tell(f'"{name}"{where} is there twice; the last one counts')
    for name, value in written.items():
        if name in _LOOK:
            tell(f'"{name}"{where} is left out, which is about the look alone')
        elif name not in known and value not in (None, "", [], {}):
            shown = json.dumps(value, ensure_ascii=False)
            tell(f'"{name}"{where} is left out: {shown[:80]}{"…" if len(shown) > 80 else ""}')
    for name in ("question", "answer", "feedback", "code"):
        if isinstance(written.get(name), list | dict):
            tell(f'"{name}"{where} is left out, as it is no text')


def _prompt(question: dict[str, Any], tell: Tell) -> str:
    return _with_code(marked(text(question.get("question")), tell), question, tell)


def _with_code(said: str, written: dict[str, Any], tell: Tell) -> str:
    shown = code(text(written.get("code")), tell)
    if not shown.strip():
        return said
    if not said:
        return code_marked(shown)
    return f"{said}\\\n{code_marked(shown)}"


def _choice(
    answers: list[dict[str, Any]], kind: str, tell: Tell, seed: str, shuffle: bool
) -> dict[str, Any]:
    options: dict[str, dict[str, Any]] = {}
    for place, answer in enumerate(answers, start=1):
        words = _with_code(marked(text(answer.get("answer")), tell), answer, tell)
        if not words:
            tell(f'answer {place} is left out: it has neither "answer" nor "code"')
            continue
        seen = plain(runs(words))
        option = {"text": words, "right": is_right(answer), "feedback": feedback(answer, tell)}
        if seen in options:
            if options[seen]["right"] != option["right"]:
                raise UnreadableError(f"two answers say {seen!r}, one right and one wrong")
            tell(f"answer {place} is left out: another says the same, {seen!r}")
        else:
            options[seen] = option
    right = sum(option["right"] for option in options.values())
    if len(options) < 2:
        raise UnreadableError(f"it has {len(options)} answers; two are needed to choose from")
    if right == 0:
        raise UnreadableError('no answer is right; give one "correct": true')
    if kind == "choice" and right > 1:
        tell(f"{right} answers are right, and all of them are to be chosen here")
    found = list(options.items())
    if shuffle:
        found.sort(
            key=lambda one: (
                bool(_ABOUT_THE_OTHERS.match(one[0])),
                hashlib.sha256(f"{seed}\n{one[0]}".encode("utf-8", "replace")).digest(),
            )
        )
    return {
        "kind": "single-choice" if kind == "choice" and right == 1 else "multiple-choice",
        "options": [option for _, option in found],
    }


def _short_answer(answers: list[dict[str, Any]], tell: Tell) -> dict[str, Any]:
    phrases: list[dict[str, Any]] = []
    for answer in answers:
        if answer.get("type") == "default":
            continue
        words = text(answer.get("answer"))
        if not words.strip():
            tell('an answer is left out, as it is empty; add "answer": "…"')
            continue
        if _met_before(words, phrases):
            tell(f"nobody meets the answer {words!r}, as one before it takes it in")
        phrases.append(
            {
                "text": words,
                "right": is_right(answer),
                "feedback": feedback(answer, tell),
                "match_case": bool(answer.get("match_case")),
                "similarity": _similarity(answer.get("fuzzy_threshold"), tell),
            }
        )
    if not any(phrase["right"] for phrase in phrases):
        raise UnreadableError('no answer is right; give one "correct": true')
    return {"kind": "short-answer", "phrases": phrases, "otherwise": _otherwise(answers, tell)}


def _met_before(words: str, phrases: Iterable[dict[str, Any]]) -> bool:
    """Whether a phrase before takes in what is typed for this one."""
    typed = " ".join(words.split())
    return any(
        " ".join(one["text"].split()) == typed
        if one["match_case"]
        else " ".join(one["text"].split()).casefold() == typed.casefold()
        for one in phrases
    )


def _similarity(threshold: Any, tell: Tell) -> float:
    if threshold is None or threshold is False:
        return 1.0
    try:
        similarity = float(threshold)
    except (TypeError, ValueError, OverflowError):
        similarity = -1.0
    if 0 < similarity <= 1:
        return similarity
    if similarity != 0:
        tell(f'"fuzzy_threshold" {threshold!r} is left out; a number from 0 to 1 is needed')
    return 1.0


def _match(question: dict[str, Any], tell: Tell) -> dict[str, Any]:
    pairs: dict[str, dict[str, str]] = {}
    for pair in question.get("pairs") or []:
        if not isinstance(pair, dict):
            raise UnreadableError('a pair needs "label" and "answer"')
        _tell_what_is_lost(pair, {"label", "answer"}, " of a pair", tell)
        left, right = (marked(text(pair.get(name)), tell) for name in ("label", "answer"))
        if not left or not right:
            raise UnreadableError('a pair needs "label" and "answer"')
        if (seen := plain(runs(left))) in pairs:
            tell(f"a pair is left out: another has the label {seen!r}")
            continue
        pairs[seen] = {"left": left, "right": right, "feedback": f"It goes with: {right}"}
    answers = {plain(runs(pair["right"])) for pair in pairs.values()}
    if len(pairs) < 2:
        raise UnreadableError(f"it has {len(pairs)} pairs; two are needed to match")
    for option in question.get("options") or []:
        if (words := marked(text(option), tell)) and plain(runs(words)) not in answers:
            tell(f"the option {plain(runs(words))!r} is left out, which belongs to no label")
    return {"kind": "match", "pairs": list(pairs.values())}


def _otherwise(answers: list[dict[str, Any]], tell: Tell) -> str:
    said = [feedback(answer, tell) for answer in answers if answer.get("type") == "default"]
    if len(said) > 1:
        tell("there is more than one default answer; the last one counts")
    return said[-1] if said else SAID_WHEN_WRONG
