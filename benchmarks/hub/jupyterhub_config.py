"""The hub that is measured: real but for its spawner, which starts a program on this machine.

What is measured, and where everything is, comes in the variable ``SECUREBASE_HUB``, as JSON.
"""

import json
import os

c = get_config()  # type: ignore[name-defined]  # noqa: F821 (JupyterHub gives it)

_given = json.loads(os.environ["SECUREBASE_HUB"])

load_subconfig(_given["settings"])  # type: ignore[name-defined]  # noqa: F821 (and this, too)

c.JupyterHub.bind_url = _given["address"]
c.JupyterHub.hub_port = _given["hub_port"]
c.JupyterHub.db_url = "sqlite:///:memory:"
c.JupyterHub.cookie_secret_file = f"{_given['folder']}/cookie-secret"
c.ConfigurableHTTPProxy.api_url = f"http://127.0.0.1:{_given['proxy_port']}"
c.ConfigurableHTTPProxy.pid_file = f"{_given['folder']}/proxy.pid"
c.ConfigurableHTTPProxy.command = _given["proxy"]

# Any name, and one password for the class.
c.JupyterHub.authenticator_class = "dummy"
c.DummyAuthenticator.password = _given["password"]
c.Authenticator.allow_all = True

c.JupyterHub.spawner_class = "simple"
c.SimpleLocalProcessSpawner.home_dir_template = f"{_given['folder']}/homes/{{username}}"
c.Spawner.cmd = _given["server"]
c.Spawner.default_url = "/lab"
# On two cores ten servers take a while to answer.
c.Spawner.start_timeout = c.Spawner.http_timeout = 300
# A server that nobody needs any more may go at once.
c.LocalProcessSpawner.interrupt_timeout = 1
c.JupyterHub.concurrent_spawn_limit = 0
c.JupyterHub.tornado_settings = {"slow_spawn_timeout": 0}
