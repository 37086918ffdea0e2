"""A situation in which different things can be tried."""

from securebase.activities.scenario.scenario import Scenario as Scenario
