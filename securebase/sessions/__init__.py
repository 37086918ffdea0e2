"""Plans of sessions: what whoever leads a group says, shows and asks, minute by minute."""

from securebase.sessions.plan import (
    MayComeUp,
    Outcome,
    SessionPlan,
    Shorter,
    Show,
    SpokenText,
    Step,
    spoken,
)
from securebase.sessions.running import RunningStep, running

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
