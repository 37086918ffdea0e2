"""What a page costs a reader with a slow connection."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from playwright.sync_api import Page

KIB = 1024
# Every file that is fetched for the next page has come, or has been found in the cache.
_AT_REST = """() => {
  const hasCome = ({ href }) => performance.getEntriesByName(href).some((one) => one.responseEnd);
  const fetched = [...document.querySelectorAll("link[rel=prefetch]")];
  const wanted = document.body.dataset.wantedNext?.trim().split(" ") ?? [];
  return document.readyState === "complete" && fetched.length === wanted.length &&
    fetched.every(hasCome);
}"""


class Bill:
    """The bytes that came over the wire, headers included, by kind of file."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._kinds: dict[str, str] = {}
        self.bytes_by_kind: dict[str, int] = defaultdict(int)
        self._client = page.context.new_cdp_session(page)
        self._client.on("Network.responseReceived", self._name)
        self._client.on("Network.loadingFinished", self._count)
        self._client.send("Network.enable")

    def _name(self, event: dict[str, Any]) -> None:
        self._kinds[event["requestId"]] = event["type"]

    def _count(self, event: dict[str, Any]) -> None:
        kind = self._kinds.get(event["requestId"], "Other")
        self.bytes_by_kind[kind] += event["encodedDataLength"]

    @property
    def total(self) -> int:
        return sum(self.bytes_by_kind.values())

    def empty_the_cache(self) -> None:
        self._client.send("Network.clearBrowserCache")

    def of(self, address: str) -> Bill:
        """The same bill, for this page alone and what it fetches for the next one."""
        self.bytes_by_kind.clear()
        self._page.goto(address)
        self._page.wait_for_function(_AT_REST)
        return self
