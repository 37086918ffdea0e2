#!/bin/sh
# Find a Python of 3.11 or newer and hand it the command: sh tools/run.sh course
# PYTHON names one to use instead, as in: PYTHON=/opt/python3.12/bin/python3 make course
new_enough() {
    command -v "$1" >/dev/null 2>&1 &&
        "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

if [ -n "${PYTHON:-}" ]; then
    new_enough "$PYTHON" && exec "$PYTHON" -m tools "$@"
    echo "PYTHON is set to $PYTHON, which is not a Python of 3.11 or newer: name another, or unset it." >&2
    exit 1
fi

for python in python3.14 python3.13 python3.12 python3.11 python3 python; do
    new_enough "$python" && exec "$python" -m tools "$@"
done
echo "Secure Base needs Python 3.11 or newer, and none was found: install one from python.org or with your system's package manager, then run the same command again." >&2
exit 1
