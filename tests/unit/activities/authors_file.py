"""A content file that a test writes, what its author is told, and what a page gets of it."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from securebase import ContentError
from securebase.activities import Activity
from securebase.publishing.course_content import activity_class

_SPEC = re.compile(r'(<script type="application/json" class="sb-spec">)(.*?)</script>', re.DOTALL)


def written(folder: Path, text: str, kind: str) -> Path:
    """A file of this kind that holds ``text``."""
    path = folder / f"small.{kind}.yml"
    path.write_text(text, encoding="utf-8")
    return path


def told(path: Path) -> list[str]:
    """What the author of a wrong file reads, without the folder: «line: message»."""
    with pytest.raises(ContentError) as caught:
        activity_class(path).load(path)
    return [f"{problem.line}: {problem.message}" for problem in caught.value.problems]


def static_form(activity: Activity) -> str:
    """What stands in the page without a script, line by line, without the spec it carries."""
    lines = _SPEC.sub(r"\1</script>", activity.html()).splitlines()
    return "\n".join(stripped for line in lines if (stripped := line.strip())) + "\n"


def carried_spec(activity: Activity) -> Any:
    """What a script in the page reads."""
    [(_, spec)] = _SPEC.findall(activity.html())
    return json.loads(spec)


def run(text: str, **style: Any) -> dict[str, Any]:
    """A stretch of marked text as a spec holds it."""
    plain = {"strong": False, "emphasis": False, "code": False, "href": None}
    return {"text": text, **plain, **style}


LAMB = {
    "key": "lamb1982",
    "short": "Lamb (1982)",
    "full": "Michael E. Lamb. Early contact and maternal-infant bonding: One decade later. "
    "Pediatrics, 70(5):763–768, 1982.",
    "url": None,
}
ROBSON = {
    "key": "robson1980",
    "short": "Robson & Kumar (1980)",
    "full": "Kay Mordecai Robson and R. Kumar. Delayed onset of maternal affection after "
    "childbirth. British Journal of Psychiatry, 136:347–353, 1980. doi:10.1192/bjp.136.4.347.",
    "url": "https://doi.org/10.1192/bjp.136.4.347",
}
FROM_LAMB = """\
<details class="sb-provenance"><summary>Where this comes from</summary>
<ul>
<li>Michael E. Lamb. Early contact and maternal-infant bonding: One decade later. \
Pediatrics, 70(5):763–768, 1982.</li>
</ul></details>"""
FROM_LAMB_AND_ROBSON = """\
<details class="sb-provenance"><summary>Where this comes from</summary>
<ul>
<li>Michael E. Lamb. Early contact and maternal-infant bonding: One decade later. \
Pediatrics, 70(5):763–768, 1982.</li>
<li>Kay Mordecai Robson and R. Kumar. Delayed onset of maternal affection after childbirth. \
British Journal of Psychiatry, 136:347–353, 1980. doi:10.1192/bjp.136.4.347. \
<a href="https://doi.org/10.1192/bjp.136.4.347">Robson &amp; Kumar (1980)</a></li>
</ul></details>"""
