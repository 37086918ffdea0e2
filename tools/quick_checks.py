"""The quick checks, which are listed once: in .pre-commit-config.yaml."""

import os
from pathlib import Path

from tools import environment, frontend
from tools.git import git
from tools.places import BUILD, ENVIRONMENT, ROOT, in_continuous_integration
from tools.trouble import Trouble

_OF_THE_FRONT_END = "front-end-style,front-end-types"
_IN_PLACE_OF_A_CHECKOUT = BUILD / "files-to-check.git"


def run(*, staged: bool = False) -> int:
    """Run them on all files, or on what is about to be committed; return the exit code.

    Those of the front end are shown as skipped where there is no Node: but not in CI.
    """
    variables = {**_repository(), "PRE_COMMIT_HOME": str(ENVIRONMENT / "pre-commit")}
    if frontend.find_npm() is None and not in_continuous_integration():
        variables["SKIP"] = ",".join(filter(None, [os.environ.get("SKIP"), _OF_THE_FRONT_END]))
    files = [] if staged else ["--all-files"]
    # Where somebody works, the difference would be all that is not committed yet.
    changed = ["--show-diff-on-failure"] if in_continuous_integration() else []
    return environment.run("-m", "pre_commit", "run", *files, *changed, **variables)


def _repository() -> dict[str, str]:
    """Variables that show git the project's files where it has no checkout: in a ZIP's folder."""
    try:
        top = git(ROOT, "rev-parse", "--show-toplevel")
        if top and Path(top).samefile(ROOT):
            return {}
        _IN_PLACE_OF_A_CHECKOUT.mkdir(parents=True, exist_ok=True)
        variables = {"GIT_DIR": str(_IN_PLACE_OF_A_CHECKOUT), "GIT_WORK_TREE": str(ROOT)}
        git(ROOT, "init", "--quiet", **variables)
        git(ROOT, "add", "--all", **variables)
    except FileNotFoundError:
        raise Trouble(
            "The quick checks need git to list the project's files, and it was not found: "
            "install git, then run the same command again."
        ) from None
    return variables
