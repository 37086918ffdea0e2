"""What a device must hold after all that a user did, reckoned without the code that keeps it.

The model is told what a user was promised: *this answer was given*, *all was erased*. It says of
what lies in storage whether something is lost, or has come back.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

_MISSING = None
# More ways than this in which a thing may stand are not told apart.
_MOST_WAYS = 64
_ANY = "any"
_PATH = "path"
_GROUPS = ("answers", "placements", "week", "questions")
# A place, a setting or a coding is compared only with itself: it must not vanish.
_UNRECKONED = {"reading", "explorer", "episode-player", "coding-lab", "age"}

Key = tuple[str, ...]
Storage = dict[str, dict[str, Any]]


@dataclass
class Model:
    """What may stand under each key; where nothing may, the key is not there.

    ``allowed`` has more than one value where nobody can know: what was answered while nothing could
    be kept may be kept later, together with the next answer.
    """

    allowed: dict[Key, list[Any]] = field(default_factory=dict)
    free: set[str] = field(default_factory=set)
    is_narrow: bool = False
    """Whether the device takes nothing at the moment."""

    def promised(self, promise: dict[str, Any]) -> None:
        """The user gave an answer."""
        key = (promise["activity"], *promise["path"])
        if promise["path"] == [_PATH]:
            paths = [
                value if value == _ANY else [*(value or []), promise["last"]]
                for value in self.allowed.get(key, [None])
            ]
            self._now(key, paths)
            return
        before = self.allowed.get(key, [_MISSING])
        if "right" in promise:
            self._now(key, [_asked_again(one, promise["right"]) for one in before])
            return
        value = promise["answer"]
        if "tries" not in promise:
            self._now(key, [value])
            return
        tries = [None if one == _ANY else (one or (None, 0))[1] for one in before]
        self._now(
            key,
            [
                (value, None if None in tries else count + promise["tries"])
                for count in {one or 0 for one in tries}
            ],
        )

    def _now(self, key: Key, values: list[Any]) -> None:
        if self.is_narrow:
            values = [*self.allowed.get(key, [_MISSING]), *values]
        different = [one for place, one in enumerate(values) if one not in values[:place]]
        self.allowed[key] = different if len(different) <= _MOST_WAYS else [_ANY]

    def started_again(self, activity: str, *, is_blocked: bool) -> None:
        """The user wiped one activity: storage that is full can still let go of it."""
        for key in [key for key in self.allowed if key[0] in {activity, f"{activity}_note"}]:
            if is_blocked:
                self.allowed[key] = [*self.allowed[key], _MISSING]
            else:
                del self.allowed[key]

    def uncertain(self, activity: str) -> None:
        """The user brought back what was wiped, or asked for a suggestion."""
        self.free.add(activity)
        self.free.add(f"{activity}_note")

    def settle(self, storage: Storage) -> None:
        """Takes what was uncertain as it is now, for all that comes.

        What could not be kept when it was answered may still come, with the next answer.
        """
        for activity in self.free:
            there = things({activity: storage.get(activity, {})})
            for key in [key for key in self.allowed if key[0] == activity] + [*there]:
                known = self.allowed.pop(key, [])
                self.allowed[key] = [there.get(key, _MISSING), *(known if len(known) > 1 else [])]
        self.free.clear()

    def complaints(self, storage: Storage) -> list[str]:
        """What is lost, and what should not be there."""
        there = things(storage)
        found = []
        for key in self.allowed.keys() | there.keys():
            if key[0] in self.free:
                continue
            allowed = self.allowed.get(key, [_MISSING])
            value = there.get(key, _MISSING)
            if not any(_fits(value, one) for one in allowed):
                found.append(f"{'/'.join(key)}: {value!r} is kept, not {allowed!r}")
        return found

    def merged(self, storage: Storage) -> None:
        """A file or a passport came with this: of two answers to one thing either may stay."""
        for key, value in things(storage).items():
            here = self.allowed.get(key, [_MISSING])
            if any(one is not _MISSING for one in here):
                self.allowed[key] = [*here, value]
            else:
                self.allowed[key] = [value]


def _asked_again(before: Any, right: int) -> Any:
    """How often a question was asked, and answered rightly."""
    if before == _ANY:
        return _ANY
    seen, were_right = before or (0, 0)
    return seen + 1, were_right + right


def _fits(value: Any, allowed: Any) -> bool:
    if allowed == _ANY:
        return True
    if isinstance(allowed, tuple) and isinstance(value, tuple):
        return all(mine is None or mine == kept for mine, kept in zip(allowed, value, strict=True))
    return bool(value == allowed)


def things(storage: Storage) -> dict[Key, Any]:
    """Each thing that is kept and reckoned with, by where it stands."""
    found: dict[Key, Any] = {}
    for activity, record in storage.items():
        if _is_unreckoned(record):
            continue
        for name in _GROUPS:
            for entry, value in record.get(name, {}).items():
                if record["kind"] == "looking-back":
                    twice = {(activity, name, entry, when): said for when, said in value.items()}
                    found.update((key, said) for key, said in twice.items() if said is not None)
                else:
                    found[activity, name, entry] = _told(value)
        if "text" in record:
            found[activity, "text"] = record["text"]
        if "guess" in record:
            found[activity, "guess"] = record["guess"]
        if _PATH in record:
            found[activity, _PATH] = [tried["choice"] for tried in record[_PATH]] or None
    return found


def _is_unreckoned(record: dict[str, Any]) -> bool:
    return record.get("kind") in _UNRECKONED


def vanished(before: Storage, after: Storage) -> list[str]:
    """What is only compared with itself, and is not there any more, or holds less."""
    gone = [name for name, one in before.items() if _is_unreckoned(one) and name not in after]
    for name in before.keys() & after.keys():
        parts = set(before[name].get("parts", [])) - set(after[name].get("parts", []))
        codings = before[name].get("codings", {}).keys() - after[name].get("codings", {}).keys()
        gone += [f"{name}: {part}" for part in sorted(parts | codings)]
    return gone


def _told(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    if "seen" in value:
        return value["seen"], value["right"]
    answer = value.get("answer", value.get("pile"))
    return json.loads(json.dumps(answer)), value["attempts"]
