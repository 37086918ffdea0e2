"""One student of the class, who does by HTTP what JupyterLab does in a browser."""

import asyncio
import json
import re
import time
import uuid
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import Any, Final

import httpx
from tornado.httpclient import HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

from benchmarks.hub.lab import Lab
from benchmarks.hub.link import FOLDER, PATH, asked
from benchmarks.hub.running import BRANCH, Hub
from tools.trouble import Trouble

STEPS: Final = ("sign in", "start", "fetch", "open", "run", "answer", "save")
_LONGEST_WAIT: Final = 300.0
_STARTING: Final = 0.25
_SCRIPTS = re.compile(r'<script[^>]+src="([^"]+)"')


@dataclass
class Day:
    """What one student met.

    Attributes:
        seconds: how long each of ``STEPS`` took.
        page: JupyterLab's page.
        opening: the HTML that the course's extension makes of the lab's first text.
        said: what was said to the answer.
    """

    seconds: dict[str, float] = field(default_factory=dict)
    page: str = ""
    opening: str = ""
    said: str = ""


@dataclass
class Student:
    """A student with a browser of their own.

    Attributes:
        name: what they sign in with.
        hub: where they do it.
        browser: keeps their cookies, and follows where it is sent.
    """

    name: str
    hub: Hub
    browser: httpx.AsyncClient

    @property
    def _server(self) -> str:
        return f"/user/{self.name}"

    async def attend(self, lab: Lab) -> Day:
        """Go through the lab, from signing in to the answer to its first exercise.

        Raises:
            Trouble: a step did not end as it should; what came instead is told.
        """
        day = Day()
        with _timed(day, "sign in"):
            if not await self.sign_in():
                raise Trouble(f"{self.name} could not sign in; see {self.hub.log}.")
        with _timed(day, "start"):
            await self._start()
        with _timed(day, "fetch"):
            await self._fetch_lessons(lab)
        with _timed(day, "open"):
            await self._open(lab, day)
            kernel, notebook = await self._start_kernel(lab)
        async with self._channels(kernel) as channels:
            with _timed(day, "run"):
                for code in lab.code:
                    await _run(channels, code)
            with _timed(day, "answer"):
                day.said = await _run(channels, lab.solution)
        with _timed(day, "save"):
            path = f"{self._server}/api/contents/{FOLDER}/{lab.path}"
            await self._ask("PUT", path, {"type": "notebook", "content": notebook})
        return day

    async def sign_in(self, password: str = "") -> bool:
        """Sign in as the hub's page does, with the password of the class or another; is one in?"""
        await self.browser.get("/hub/login")
        form = {
            "username": self.name,
            "password": password or self.hub.password,
            "_xsrf": self._token("/hub/"),
        }
        answer = await self.browser.post("/hub/login?next=/hub/home", data=form)
        return answer.url.path == "/hub/home"

    async def visit(self, path: str) -> httpx.Response:
        """Ask for any address of the hub, as this student."""
        return await self.browser.get(path)

    async def _start(self) -> None:
        """Ask for a server, and wait as the hub's own page does until it is there."""
        answer = await self.browser.get("/hub/spawn")
        deadline = time.monotonic() + _LONGEST_WAIT
        while not answer.url.path.startswith(f"{self._server}/lab"):
            _expect(answer, "start a server")
            if time.monotonic() > deadline:
                raise Trouble(f"The server of {self.name} did not start; see {self.hub.log}.")
            # Not a wait for luck: the hub is asked again, as its page asks it.
            await asyncio.sleep(_STARTING)
            answer = await self.browser.get(f"/hub/spawn-pending/{self.name}")

    async def _fetch_lessons(self, lab: Lab) -> None:
        """Follow the link that the class was given, which is nbgitpuller's."""
        # As an address: git copies a folder that is named by its path with all its past.
        link = asked(self.hub.repository.as_uri(), BRANCH, lab.path)
        _expect(await self.browser.get(f"{PATH}?{link}"), "follow the class's link")
        address = f"{self._server}/git-pull/api?{link}"
        async with self.browser.stream("GET", address, headers=self._headers()) as pulled:
            events = [
                json.loads(line.removeprefix("data: "))
                async for line in pulled.aiter_lines()
                if line.startswith("data: ")
            ]
        if not events or events[-1].get("phase") != "finished":
            raise Trouble(f"{self.name} could not fetch the lessons: {events[-1:]}")

    async def _open(self, lab: Lab, day: Day) -> None:
        """JupyterLab's page and scripts, and the texts of the lab as the course shows them."""
        page = await self.browser.get(f"{self._server}/lab/tree/{FOLDER}/{lab.path}")
        _expect(page, "open JupyterLab")
        day.page = page.text
        for script in _SCRIPTS.findall(page.text):
            _expect(await self.browser.get(script), f"load {script}")
        shown = []
        for text in lab.texts:
            body = {"path": f"{FOLDER}/{lab.path}", "text": text}
            shown.append((await self._ask("POST", f"{self._server}/securebase/text", body))["html"])
        day.opening = shown[0]

    async def _start_kernel(self, lab: Lab) -> tuple[str, Any]:
        """The id of a kernel for the lab, and the lab's notebook."""
        path = f"{FOLDER}/{lab.path}"
        opened = await self._ask("GET", f"{self._server}/api/contents/{path}")
        session = {"path": path, "type": "notebook", "name": "", "kernel": {"name": "python3"}}
        started = await self._ask("POST", f"{self._server}/api/sessions", session)
        kernel: str = started["kernel"]["id"]
        return kernel, opened["content"]

    @asynccontextmanager
    async def _channels(self, kernel: str) -> AsyncIterator[WebSocketClientConnection]:
        path = f"{self._server}/api/kernels/{kernel}/channels"
        address = self.hub.address.replace("http", "ws", 1) + path
        cookies = self.browser.build_request("GET", path).headers["Cookie"]
        # On a machine that starts many kernels at once, one may keep its student waiting.
        request = HTTPRequest(
            address,
            headers={**self._headers(), "Cookie": cookies},
            connect_timeout=_LONGEST_WAIT,
            request_timeout=_LONGEST_WAIT,
        )
        # A figure comes through whole.
        channels = await websocket_connect(request, max_message_size=2**27)
        try:
            yield channels
        finally:
            channels.close()

    async def _ask(self, method: str, path: str, body: Any = None) -> Any:
        answer = await self.browser.request(method, path, json=body, headers=self._headers())
        _expect(answer, f"{method} {path}")
        return answer.json()

    def _headers(self) -> dict[str, str]:
        return {"X-XSRFToken": self._token(f"{self._server}/")}

    def _token(self, path: str) -> str:
        """What the pages below a path send along to show that they come from there."""
        cookies = self.browser.cookies.jar
        return next(
            (one.value or "" for one in cookies if (one.name, one.path) == ("_xsrf", path)), ""
        )


@asynccontextmanager
async def student(name: str, hub: Hub) -> AsyncIterator[Student]:
    """A student whom nobody has seen before."""
    async with httpx.AsyncClient(
        base_url=hub.address, follow_redirects=True, timeout=_LONGEST_WAIT
    ) as browser:
        yield Student(name, hub, browser)


async def _run(channels: WebSocketClientConnection, code: str) -> str:
    """Run a cell; return all that it said, as text.

    Raises:
        Trouble: the cell ended in an error.
    """
    header = {
        "msg_id": uuid.uuid4().hex,
        "msg_type": "execute_request",
        "username": "",
        "session": uuid.uuid4().hex,
        "version": "5.3",
    }
    content = {"code": code, "silent": False, "store_history": True, "allow_stdin": False}
    message = {
        "header": header,
        "parent_header": {},
        "metadata": {},
        "content": content,
        "channel": "shell",
    }
    await channels.write_message(json.dumps(message))
    said: list[str] = []
    waiting = {"execute_reply", "idle"}
    while waiting:
        heard = await channels.read_message()
        if heard is None:
            raise Trouble("The kernel is gone.")
        told = json.loads(heard)
        if told["parent_header"].get("msg_id") != header["msg_id"]:
            continue
        kind, content = told["header"]["msg_type"], told["content"]
        if kind == "error":
            raise Trouble(f"A cell failed: {content['ename']}: {content['evalue']}")
        if kind == "stream":
            said.append(content["text"])
        elif kind in ("display_data", "execute_result"):
            said.append(content["data"].get("text/plain", ""))
        waiting.discard(content.get("execution_state", kind) if kind == "status" else kind)
    return "\n".join(said)


def _expect(answer: httpx.Response, what: str) -> None:
    if answer.is_error:
        raise Trouble(f"Could not {what}: {answer.status_code} at {answer.url}")


@contextmanager
def _timed(day: Day, step: str) -> Iterator[None]:
    start = time.perf_counter()
    yield
    day.seconds[step] = time.perf_counter() - start
