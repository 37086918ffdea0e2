"""A class on a real JupyterHub: how long it waits, and what it takes."""
