"""What the hub's own programs make of the settings that are shipped."""

from __future__ import annotations

import json
import re
import subprocess

import pytest

from benchmarks.hub.installing import Programs
from tools.places import ROOT

pytestmark = pytest.mark.elsewhere

# The chart hands these settings to the classes as they stand (its jupyterhub_config.py).
_SIGN_IN = """
import json, sys
from jupyterhub.app import JupyterHub
from ltiauthenticator.lti13.auth import LTI13Authenticator
from traitlets.config import Config

given = json.load(sys.stdin)
name = given["JupyterHub"]["authenticator_class"]
hub = JupyterHub(config=Config(given))
made = hub.authenticator_class(config=Config(given))
known = LTI13Authenticator.class_traits(config=True)
print(json.dumps({
    "is_ours": type(made) is LTI13Authenticator and name.endswith("LTI13Authenticator"),
    "unknown": sorted(set(given["LTI13Authenticator"]) - set(known)),
    "client_id": sorted(made.client_id),
    "issuer": made.issuer,
    "named": made.get_username({"sub": "17", "email": "a@example.org", "name": "A"}),
    "let_in": made.allow_all,
}))
"""
_LIMITS = """
import json, sys
from jupyterhub.app import JupyterHub
from jupyterhub.spawner import Spawner
from traitlets.config import Config

given = json.load(sys.stdin)
spawner = Spawner(config=Config({"Spawner": {
    "mem_limit": given["singleuser"]["memory"]["limit"],
    "mem_guarantee": given["singleuser"]["memory"]["guarantee"],
    "cpu_limit": float(given["singleuser"]["cpu"]["limit"]),
    "cpu_guarantee": given["singleuser"]["cpu"]["guarantee"],
}}))
hub = JupyterHub(config=Config({"JupyterHub": {
    "concurrent_spawn_limit": given["hub"]["concurrentSpawnLimit"],
    "active_server_limit": given["hub"]["activeServerLimit"],
}}))
print(json.dumps([
    spawner.mem_guarantee, spawner.mem_limit, spawner.cpu_guarantee, spawner.cpu_limit,
    hub.concurrent_spawn_limit, hub.active_server_limit,
]))
"""


def asked(programs: Programs, code: str, settings: str) -> object:
    """What a program in the hub's environment says to a file of ours."""
    from ruamel.yaml import YAML

    given = YAML(typ="safe").load(ROOT / "deploy" / "jupyterhub" / settings)
    told = json.dumps(given["hub"].get("config", given))
    done = subprocess.run(
        [str(programs.python), "-c", code], input=told, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_students_from_a_place_of_learning_are_known_by_a_number(programs: Programs) -> None:
    assert asked(programs, _SIGN_IN, "sign-in.yaml") == {
        "is_ours": True,
        "unknown": [],
        "client_id": ["the-client-id-that-it-shows"],
        "issuer": "https://moodle.example.org",
        "named": "17",
        "let_in": True,
    }


def test_limits_are_in_units_that_the_hub_knows(programs: Programs) -> None:
    guarantee, limit, sure, cores, starts, servers = asked(programs, _LIMITS, "values.yaml")  # type: ignore[misc]
    assert guarantee == 320 * 2**20
    assert limit == 2**30
    assert (sure, cores) == (0.05, 2.0)
    # Of servers, as many as there is room for.
    assert (starts, servers) == (64, 0)


def test_on_one_machine_students_sign_in_as_on_a_cluster() -> None:
    """The Littlest JupyterHub takes from `auth` a type, and settings of classes by their names."""
    from ruamel.yaml import YAML

    read = YAML(typ="safe").load
    folder = ROOT / "deploy" / "jupyterhub"
    guide = (folder / "README.md").read_text(encoding="utf-8")
    [given] = map(read, re.findall(r"```yaml\n(.*?)```", guide, re.DOTALL))
    cluster = read(folder / "sign-in.yaml")["hub"]["config"]
    assert given == {
        "auth": {
            "type": cluster["JupyterHub"]["authenticator_class"],
            "LTI13Authenticator": cluster["LTI13Authenticator"],
        }
    }
