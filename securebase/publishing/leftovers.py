"""Removes what pages that are no longer in the book have left in its folders."""

from collections.abc import Collection
from pathlib import Path

from sphinx.builders.html import StandaloneHTMLBuilder

# Other extensions write it: the way in where a book begins on another page.
_ALWAYS = {"index"}


def remove_leftovers(builder: StandaloneHTMLBuilder, written: Collection[str]) -> None:
    """Remove pages, sources, pictures and doctrees that no page of the book has any more.

    ``written`` are the names of the pages of this build, those without a source too.
    """
    env, built = builder.env, Path(builder.outdir)
    pages = {*env.found_docs, *written, *_ALWAYS}
    sources = {env.doc2path(name, base=False) for name in env.found_docs}
    pictures = {name for _, name in env.images.values()}
    executed = built.parent / "jupyter_execute"
    for folder, ending, wanted in (
        (built, ".html", {f"{name}.html" for name in pages}),
        (built / "_sources", "", sources),
        (built / builder.imagedir, "", pictures),
        (Path(builder.doctreedir), ".doctree", {f"{name}.doctree" for name in env.found_docs}),
        (executed, ".ipynb", {f"{name}.ipynb" for name in env.found_docs}),
    ):
        _keep_only(folder, ending, wanted)


def _keep_only(folder: Path, ending: str, wanted: set[str]) -> None:
    for path in sorted(folder.rglob(f"*{ending}"), reverse=True):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and name not in wanted and not name.startswith("_static/"):
            path.unlink()
            for parent in path.parents:
                if parent == folder or any(parent.iterdir()):
                    break
                parent.rmdir()
