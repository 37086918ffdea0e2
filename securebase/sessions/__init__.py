"""Plans of sessions: what whoever leads a group says, shows and asks, minute by minute."""

from securebase.sessions.plan import Outcome, SessionPlan
from securebase.sessions.running import RunningStep, running
from securebase.sessions.step import MayComeUp, Shorter, Show, SpokenText, Step, spoken

__all__ = [
    "MayComeUp",
    "Outcome",
    "RunningStep",
    "SessionPlan",
    "Shorter",
    "Show",
    "SpokenText",
    "Step",
    "running",
    "spoken",
]
