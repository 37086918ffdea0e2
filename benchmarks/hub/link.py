"""The link by which a class comes to its lessons: nbgitpuller's."""

from typing import Final

import httpx

FOLDER: Final = "secure-base"
"""Where the lessons lie in a student's own folder."""
PATH: Final = "/hub/user-redirect/git-pull"


def asked(repository: str, branch: str, page: str) -> httpx.QueryParams:
    """What a link asks for: the lessons of a branch, without their past, and a page of them."""
    return httpx.QueryParams(
        repo=repository,
        branch=branch,
        targetpath=FOLDER,
        depth="1",
        urlpath=f"lab/tree/{FOLDER}/{page}",
    )
