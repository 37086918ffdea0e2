"""How large a cluster a class needs, from what one student takes."""

import math
from dataclasses import dataclass
from typing import NamedTuple

MIB = 2**20
GIB = 2**30
# Memory is asked for in steps, so that the numbers stay readable.
_STEP = 64 * MIB


@dataclass(frozen=True)
class Assumptions:
    """What is not measured.

    Attributes:
        students: how many there are.
        at_once: the share of them who work at the same time.
        minutes: within which they all sign in.
        spare_memory: by how much more than was measured a student is given.
        busy: the share of its cores' time that a node may be busy with the class.
        node_cores: the cores of a node.
        node_memory: the memory of a node, in bytes.
        for_students: the share of a node's memory that is left to students' servers.
        most_pods: how many a node may carry; Kubernetes supports no more than 110.
        own_pods: how many of them belong to the cluster itself.
    """

    students: int = 1000
    at_once: float = 1.0
    minutes: float = 10
    spare_memory: float = 0.3
    busy: float = 0.7
    node_cores: int = 16
    node_memory: int = 64 * GIB
    for_students: float = 0.9
    most_pods: int = 110
    own_pods: int = 10


class Cluster(NamedTuple):
    """What a class needs.

    Attributes:
        guarantee: the memory set aside for a student, in bytes.
        memory: that of all who work at once, in bytes.
        cores: the cores that are busy while the class signs in and runs its lab.
        by_memory: nodes, if memory alone counted.
        by_cores: nodes, if the processor alone counted.
        by_pods: nodes, if the number of servers on a node alone counted.
        nodes: nodes, and one more, so that one may fail.
        hub: the share of a core that the hub, which has but one, is busy with it.
    """

    guarantee: int
    memory: int
    cores: float
    by_memory: int
    by_cores: int
    by_pods: int
    nodes: int
    hub: float


def cluster_for(memory: float, seconds: float, hub_seconds: float, assumed: Assumptions) -> Cluster:
    """The cluster for a class.

    Args:
        memory: what a student takes, in bytes.
        seconds: the processor's time that a student takes, from signing in to the answer.
        hub_seconds: the hub's own for a student.
        assumed: what is not measured.
    """
    at_once = math.ceil(assumed.students * assumed.at_once)
    guarantee = math.ceil(memory * (1 + assumed.spare_memory) / _STEP) * _STEP
    cores = at_once * seconds / (60 * assumed.minutes)
    on_a_node = int(assumed.node_memory * assumed.for_students // guarantee)
    by_memory = math.ceil(at_once / on_a_node)
    by_cores = math.ceil(cores / (assumed.node_cores * assumed.busy))
    by_pods = math.ceil(at_once / (assumed.most_pods - assumed.own_pods))
    return Cluster(
        guarantee,
        at_once * guarantee,
        cores,
        by_memory,
        by_cores,
        by_pods,
        max(by_memory, by_cores, by_pods) + 1,
        at_once * hub_seconds / (60 * assumed.minutes),
    )
