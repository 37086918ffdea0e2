"""One small lesson, built with this project and the stock way, weighed and timed side by side."""
