"""The size of a cluster, and how it is told: worked out by hand."""

from __future__ import annotations

import os
import subprocess
import sys

import psutil
import pytest

from benchmarks.hub import memory
from benchmarks.hub.cluster import GIB, MIB, Assumptions, cluster_for
from benchmarks.hub.lab import read_lab
from benchmarks.hub.measuring import Class
from benchmarks.hub.memory import Taken
from benchmarks.hub.student import Day
from benchmarks.hub.telling import told

STEPS = ("sign in", "start", "fetch", "open", "run", "answer", "save")


def a_class(*memory: int) -> Class:
    """Students who take so many MiB each, half of it for the kernel, and seven seconds in all."""
    names = [f"student-{number}" for number in range(len(memory))]
    days = {name: Day(seconds=dict.fromkeys(STEPS, 1.0)) for name in names}
    taken = [Taken(one * MIB // 2, one * MIB // 2, one * MIB // 4, 6.0) for one in memory]
    hub = Taken(150 * MIB, 0, 100 * MIB, 0.3 * len(memory))
    return Class(days, dict(zip(names, taken, strict=True)), hub)


def test_memory_decides_where_it_is_scarce() -> None:
    assumed = Assumptions(node_memory=16 * GIB, spare_memory=0.3, most_pods=110, own_pods=10)
    needed = cluster_for(240 * MIB, seconds=0.6, hub_seconds=0.3, assumed=assumed)
    # 240 and 30 % more are 312, in steps of 64: 320 MiB. 14.4 GiB hold 46 of them; 1,000 need 22.
    assert needed.guarantee == 320 * MIB
    assert needed.memory == 1000 * 320 * MIB
    assert (needed.by_memory, needed.by_pods) == (22, 10)
    # 600 seconds of work in 600 seconds are one core.
    assert needed.cores == 1.0
    assert needed.by_cores == 1
    assert needed.nodes == 23
    # The hub works half of its time.
    assert needed.hub == 0.5


def test_so_does_the_processor_or_the_number_of_servers_on_a_node() -> None:
    at_once = cluster_for(100 * MIB, 60.0, 0.1, Assumptions(node_cores=4, busy=0.5))
    # 100 cores at two of four a node.
    assert (at_once.by_cores, at_once.nodes) == (50, 51)
    small = cluster_for(100 * MIB, 0.6, 0.1, Assumptions())
    # 192 MiB each: 300 fit into 57.6 GiB, but a node carries a hundred.
    assert (small.by_memory, small.by_pods, small.nodes) == (4, 10, 11)


def test_half_of_the_students_need_half_of_the_memory() -> None:
    half = cluster_for(240 * MIB, 6.0, 0.3, Assumptions(at_once=0.5))
    assert half.memory == 500 * 320 * MIB


def test_the_table_sets_one_student_beside_a_class_and_sizes_by_the_largest() -> None:
    text = told(a_class(200), a_class(160, 240, 180), Assumptions())
    assert "| a student | alone | each of 3 at once |" in text
    assert "| all of it | 7.0 s | 7.0 s |" in text
    assert "| memory: both | 200 MiB | 180 MiB (160–240) |" in text
    assert "| the hub and its proxy: processor's time | 0.3 s | 0.9 s |" in text
    assert "- memory: 240 MiB, the most that one of them took, and 30% more is 320 MiB each" in text
    assert "- processor: 6.0 s each is 10 cores in these minutes;" in text
    assert "- the hub, which has but one core: 50% of it." in text


def test_the_lab_that_a_student_runs_is_the_learners_and_the_answer_is_the_authors() -> None:
    lab = read_lab()
    assert any("avoidant = ...\n" in code for code in lab.code)
    assert 'check("types-beyond"' in lab.solution
    assert "..." not in lab.solution
    assert any("import pandas" in code for code in lab.code)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux counts shares of memory")
@pytest.mark.parametrize("may_ask", [True, False])
def test_a_program_that_ends_while_it_is_looked_at_takes_nothing(
    may_ask: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether one is told of what has ended, as root is, or may not ask."""
    waits = [sys.executable, "-c", "input()"]
    environ = psutil.Process.environ
    # Others, of a hub that another test started, may be there too.
    student = {**os.environ, "JUPYTERHUB_USER": "student-of-this-test"}
    with (
        subprocess.Popen(waits, env=student, stdin=subprocess.PIPE) as server,
        subprocess.Popen([sys.executable, "-c", ""], env=student) as ended,
    ):

        def asked(process: psutil.Process) -> dict[str, str]:
            if process.pid == ended.pid and not may_ask:
                raise psutil.AccessDenied(process.pid)
            return environ(process)

        monkeypatch.setattr(psutil.Process, "environ", asked)
        # It has ended, and nobody has asked for it yet: so it is still listed.
        os.waitid(os.P_PID, ended.pid, os.WEXITED | os.WNOWAIT)
        found = memory.of_students(os.getpid())
        server.communicate(b"\n")
    assert found["student-of-this-test"].server > 0
