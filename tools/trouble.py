"""What can go wrong outside our own code, each told in one sentence."""

import errno
import re

DISK_FULL = "The disk is full: free some space (about 1 GB), then run the same command again."
NO_NETWORK = (
    "The packages could not be fetched, because the package index did not answer: check the "
    "internet connection, then run the same command again (what was fetched is kept)."
)
NOT_TRUSTED = (
    "The packages could not be fetched, because the connection's certificate is not trusted: "
    "if your network inspects traffic, point pip to its certificate (pip config set global.cert …)."
)
NOT_ALLOWED = (
    "A file could not be written, because permission was denied: "
    "check that the project's folder belongs to you, then run the same command again."
)

NO_PIP = (
    "The environment in .venv has no pip, which the first step needs: "
    "delete the folder .venv, then run the same command with another Python than the one in it."
)

_NO_ANSWER = (
    r"NewConnectionError|Failed to establish a new connection|name resolution|getaddrinfo"
    r"|Network is unreachable|Connection (refused|reset)|Max retries exceeded|Read timed out"
    r"|ConnectTimeout|ReadTimeout|ProxyError|Could not fetch URL"
    r"|dns error|tcp connect error|operation timed out|error sending request"
    r"|ENOTFOUND|ECONNREFUSED|ECONNRESET|EAI_AGAIN|ETIMEDOUT"
)

# Looked for in this order: a full disk can also break a download.
_SIGNS = [
    (r"No space left on device|Errno 28\b|WinError 112\b|not enough space on the disk", DISK_FULL),
    (r"CERTIFICATE_VERIFY_FAILED|SSLCertVerificationError|invalid peer cert", NOT_TRUSTED),
    (_NO_ANSWER, NO_NETWORK),
    (r"Permission denied|EACCES|(WinError|os error) 5\b", NOT_ALLOWED),
    (r"No module named pip\b", NO_PIP),
]


class Trouble(Exception):  # noqa: N818
    """Something that a sentence explains better than a traceback."""


def explain_output(output: str, otherwise: str) -> str:
    """The sentence for what a package installer printed as it failed.

    A failure that is not recognised is told with ``otherwise`` and the installer's
    own last error line.
    """
    for sign, sentence in _SIGNS:
        if re.search(sign, output, re.IGNORECASE):
            return sentence
    missing = re.search(
        r"(?:No matching distribution found for|there (?:is|are) no versions? of) (\S+)"
        r"|(\S+) (?:was not found in the package registry|has no wheels with a matching)",
        output,
    )
    if missing:
        release = missing[1] or missing[2]
        return (
            f"The package index has no {release} for this Python: check that pip uses an "
            "up-to-date index (pip config list), then run the same command again."
        )
    last_of_pip = re.findall(r"^error: (.+)$", output, re.IGNORECASE | re.MULTILINE)[-1:]
    first_of_npm = re.findall(r"^npm error (?!code )(.+)$", output, re.MULTILINE)[:1]
    said = last_of_pip or first_of_npm
    return f"{otherwise} It said: {said[0].strip()}" if said else otherwise


def explain_error(error: OSError) -> str:
    """The sentence for an error of the operating system."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return DISK_FULL
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return f"{NOT_ALLOWED} It was {error.filename}." if error.filename else NOT_ALLOWED
    named = f" ({error.filename})" if error.filename else ""
    return f"The system refused something: {error.strerror or error}{named}."
