"""The commands behind the Makefile: ``python -m tools course`` and its companions.

Only the standard library is used here, because these commands also make the
environment that everything else is installed into.
"""
