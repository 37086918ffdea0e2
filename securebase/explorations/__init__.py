"""What a lesson shows of a model: functions of a few parameters that give a view."""
