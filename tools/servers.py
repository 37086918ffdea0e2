"""Start web servers as ``deploy/`` has them set up, for tests and measurements on this machine."""

import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final, Literal, get_args
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

from tools import debian
from tools.places import ROOT, child_environment
from tools.trouble import Trouble

Name = Literal["nginx", "caddy"]
NAMES: Final[tuple[Name, ...]] = get_args(Name)
BROTLI: Final = Path("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")
"""Where Debian has the module of nginx."""

_PACKAGES: Final = {"nginx": ["nginx", "libnginx-mod-http-brotli-static"], "caddy": ["caddy"]}
_CONFIGURATION: Final = {"nginx": "nginx.conf", "caddy": "Caddyfile"}
_SERVED_FROM: Final = "/srv/secure-base"
_NGINX: Final = """
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
worker_processes 1;
{more}
events {{ worker_connections 1024; }}
http {{
    sendfile on;
    tcp_nopush on;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    # As a fresh nginx of Debian has it, for whoever asks for a site that it does not know.
    server {{
        listen 127.0.0.1:{port} default_server;
        server_name _;
        return 421;
    }}
    include {folder}/course.conf;
}}
"""
_CADDY: Final = "{{\n\tadmin off\n}}\n\n{site}"
_STARTS_WITHIN: Final = 15
"""Seconds."""


def find(name: Name) -> str | None:
    """The server's program."""
    # Debian has it where only administrators' shells look.
    return shutil.which(name) or shutil.which(name, path="/usr/sbin")


def ensure(names: Sequence[Name] = NAMES) -> list[Name]:
    """Install what is not there, where that needs no password; give those that are there then."""
    if missing := [name for name in names if not find(name)]:
        packages = [package for name in missing for package in _PACKAGES[name]]
        debian.install(packages, "The course is tried behind web servers")
    return [name for name in names if find(name)]


def what_is_missing(name: Name) -> str:
    """Why a server cannot be tried, and what to install."""
    packages = " ".join(_PACKAGES[name])
    return f"{name} was not found (Debian and Ubuntu: sudo apt install {packages})."


@contextmanager
def running(name: Name, served: Path, folder: Path) -> Iterator[str]:
    """Have a server serve what ``make served`` wrote, while the context lasts; give its address.

    What the server itself writes, its log too, is in ``folder``. nginx has one worker.

    Raises:
        Trouble: it did not start; the message has what it said.
    """
    port = _free_port()
    folder.mkdir(parents=True, exist_ok=True)
    command = _set_up(name, served, folder, port)
    log = folder / "said.log"
    with log.open("w", encoding="utf-8") as said:
        # Caddy keeps what it was told to do, and would keep certificates.
        own = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), str(folder))
        variables = child_environment(**own)
        process = subprocess.Popen(command, stdout=said, stderr=said, env=variables)
        try:
            address = f"http://127.0.0.1:{port}"
            if not _answers(address, process):
                raise Trouble(f"{name} did not start: {log.read_text('utf-8')}")
            yield address
        finally:
            process.terminate()
            process.wait()


def _set_up(name: Name, served: Path, folder: Path, port: int) -> list[str]:
    """Write the configuration of ``deploy/`` for this port and folder; give what starts it."""
    text = (ROOT / "deploy" / _CONFIGURATION[name]).read_text(encoding="utf-8")
    text = text.replace(_SERVED_FROM, str(served))
    program = find(name)
    assert program is not None, what_is_missing(name)
    if name == "caddy":
        path = folder / "Caddyfile"
        site = text.replace(":80 {", f"http://127.0.0.1:{port} {{")
        path.write_text(_CADDY.format(site=site), encoding="utf-8")
        return [program, "run", "--config", str(path), "--adapter", "caddyfile"]
    more = []
    if BROTLI.exists():
        more.append(f"load_module {BROTLI};")
        text = text.replace("# brotli_static on;", "brotli_static on;")
    if os.geteuid() == 0:
        more.append("user root;")  # else it may not read a folder of ours
    text = text.replace("listen 80;", f"listen 127.0.0.1:{port};")
    text = text.replace("    listen [::]:80;\n", "").replace("course.example.org", "127.0.0.1")
    (folder / "course.conf").write_text(text, encoding="utf-8")
    path = folder / "nginx.conf"
    whole = _NGINX.format(folder=folder, port=port, more="\n".join(more))
    path.write_text(whole, encoding="utf-8")
    return [program, "-p", str(folder), "-e", str(folder / "error.log"), "-c", str(path)]


def _free_port() -> int:
    with closing(socket.socket()) as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def _answers(address: str, process: subprocess.Popen[bytes]) -> bool:
    until = time.monotonic() + _STARTS_WITHIN
    while time.monotonic() < until and process.poll() is None:
        try:
            with urlopen(f"{address}/", timeout=1):
                return True
        except HTTPError:
            return True
        except (URLError, OSError):
            time.sleep(0.02)
    return False
