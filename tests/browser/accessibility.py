"""What axe finds on a page."""

from __future__ import annotations

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def findings(page: Page, within: str | None = None, tags: list[str] | None = None) -> list[str]:
    """Every violation with its place, a line each; ``within`` is a selector of a part."""
    options = {"runOnly": {"type": "tag", "values": tags or _RULES}, "resultTypes": ["violations"]}
    results = Axe().run(page, context=within, options=options)
    return [
        f"{violation['id']} at {node['target']}: {node['failureSummary']}\n    {node['html'][:200]}"
        for violation in results.response["violations"]
        for node in violation["nodes"]
    ]
