"""The works that a course cites, by key, however they are kept."""

import json
from abc import abstractmethod
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from securebase.content.page_data import Source
from securebase.content.problems import Problem


class Works(Mapping[str, Source]):
    """Works by their key, each ready to be shown."""

    @abstractmethod
    def short(self, key: str) -> str:
        """Who wrote the work and when: «Robson & Kumar (1980)».

        Raises:
            ContentError: a name in it is not written as it must be.
        """

    def problems(self) -> Iterable[Problem]:
        """Every mistake in how they are written."""
        return ()


class ReadyWorks(Works):
    """Works that were made ready before, and are only to be read: no BibTeX, and no pybtex."""

    def __init__(self, path: Path) -> None:
        told = json.loads(path.read_text(encoding="utf-8"))
        self._ready = {key: Source(key=key, **one) for key, one in told.items()}

    def __getitem__(self, key: str) -> Source:
        return self._ready[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._ready)

    def __len__(self) -> int:
        return len(self._ready)

    def short(self, key: str) -> str:
        """Who wrote the work and when."""
        return self[key].short


class JoinedWorks(Works):
    """Works of several files; of two with one key the first counts."""

    def __init__(self, parts: Sequence[Works]) -> None:
        self._parts = parts

    def __getitem__(self, key: str) -> Source:
        return self._with(key)[key]

    def __contains__(self, key: object) -> bool:
        return any(key in part for part in self._parts)

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(key for part in self._parts for key in part))

    def __len__(self) -> int:
        # A list of them would ask for their number first.
        return sum(1 for _ in self)

    def short(self, key: str) -> str:
        """Who wrote the work and when."""
        return self._with(key).short(key)

    def problems(self) -> list[Problem]:
        """Every mistake in any of the files."""
        return [problem for part in self._parts for problem in part.problems()]

    def _with(self, key: str) -> Works:
        for part in self._parts:
            if key in part:
                return part
        raise KeyError(key)


def ready_json(works: Works) -> str:
    """The text of a file for :class:`ReadyWorks`.

    Raises:
        ContentError: a work holds a mistake.
    """
    told = {key: work.model_dump(exclude={"key"}) for key, work in works.items()}
    return json.dumps(told, ensure_ascii=False, indent=1)
