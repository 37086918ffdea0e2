"""A lesson's package in a learning system: scorm-again, opened beside it as a system would."""

from __future__ import annotations

import re
import shutil
import zipfile
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest
from playwright.sync_api import expect

from securebase import Quiz
from securebase.exports.scorm import write_scorm
from tests.browser.answers import question_of_kind, right_answer, wrong_answer
from tests.browser.authored import LESSONS
from tests.browser.quiz_taker import QuizTaker
from tests.conftest import NewContext
from tools.places import FRONTEND, ROOT
from tools.serving import FRESH, serving

LESSON = "measuring-attachment"
_IMS = "{http://www.imsproject.org/xsd/imscp_rootv1p1p2}"
_ADL = "{http://www.adlnet.org/xsd/adlcp_rootv1p2}"
# A system remembers what it was told when the page is opened again, as from a course's database.
_SYSTEM = """<!doctype html><title>A learning system</title>
<script src="scorm12.min.js"></script>
<script>
  window.API = new Scorm12API({ autocommit: false });
  window.commits = 0;
  API.on("LMSCommit", () => { window.commits += 1; });
  API.on("LMSFinish", () => { sessionStorage.told = JSON.stringify(API.cmi.toJSON()); });
  if (sessionStorage.told) API.loadFromJSON(JSON.parse(sessionStorage.told), "cmi");
</script>
<iframe src="package/%s" style="width: 100%%; height: 700px"></iframe>
"""


@pytest.fixture(scope="module")
def system(book: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a learning system and the unpacked package."""
    folder = tmp_path_factory.mktemp("system")
    [package] = write_scorm(ROOT, book, folder, [LESSON])
    with zipfile.ZipFile(package) as packed:
        packed.extractall(folder / "package")
    built = FRONTEND / "node_modules/scorm-again/dist/scorm12.min.js"
    shutil.copyfile(built, folder / built.name)
    return folder


@pytest.mark.core
def test_the_manifest_lists_every_file_and_names_the_lesson(system: Path) -> None:
    package = system / "package"
    root = Xml.parse(package / "imsmanifest.xml").getroot()
    assert root.findtext(f"{_IMS}metadata/{_IMS}schemaversion") == "1.2"
    [item] = root.iter(f"{_IMS}item")
    [resource] = root.iter(f"{_IMS}resource")
    assert item.get("identifierref") == resource.get("identifier")
    assert item.findtext(f"{_IMS}title") == "Measuring attachment"
    assert resource.get(f"{_ADL}scormtype") == "sco"
    files = {file.get("href") for file in resource.iter(f"{_IMS}file")}
    there = {path.relative_to(package).as_posix() for path in package.rglob("*") if path.is_file()}
    assert files == there - {"imsmanifest.xml"}
    assert resource.get("href") in files


def test_nothing_in_the_package_leads_out_of_it(system: Path) -> None:
    package = system / "package"
    lost = []
    for page in package.rglob("*.html"):
        text = page.read_text("utf-8")
        # In attributes, and in what the scripts read.
        for address in re.findall(r'''(?:href|src)(?:=|":\s*)"([^"]+)"''', text):
            if not re.match(r"[a-z]+:|#", address):
                file = (page.parent / address.split("#")[0].split("?")[0]).resolve()
                lost += [] if file.is_file() else [f"{page.name}: {address}"]
    assert lost == []


def test_the_lesson_says_what_the_system_is_told(system: Path) -> None:
    [page] = system.rglob(f"{LESSON}.html")
    text = page.read_text("utf-8")
    assert text.count("It is told no answer.") == 2
    assert "Nothing you do here leaves your device" not in text


def test_a_system_hears_of_a_finished_quiz_and_leads_back_to_the_answers(
    system: Path, new_context: NewContext
) -> None:
    [href] = [
        path.relative_to(system / "package").as_posix() for path in system.rglob(f"{LESSON}.html")
    ]
    (system / "index.html").write_text(_SYSTEM % href, "utf-8")
    quiz = Quiz.load(LESSONS / "strange-situation" / f"{LESSON}.quiz.yml")
    context, watch = new_context()
    page = context.new_page()
    with serving(system, FRESH) as address:
        page.goto(f"{address}/index.html")
        frame = page.frame_locator("iframe")
        told = "name => API.cmi.core[name]"

        taker = QuizTaker(frame, quiz)  # type: ignore[arg-type]
        first = question_of_kind(quiz, "single-choice")
        others = [one for one in quiz.questions if one is not first]
        taker.go_to(first)
        taker.answer(first, wrong_answer(first))
        expect(taker.status).to_contain_text("Not quite")
        assert page.evaluate(told, "lesson_status") == "incomplete"
        for question in others:
            taker.go_to(question)
            taker.answer(question, right_answer(question))
        assert page.evaluate("commits") == 1
        assert page.evaluate(told, "lesson_status") == "completed"
        assert page.evaluate("API.cmi.core.score.raw") == "90"
        assert len(page.evaluate("API.cmi.suspend_data")) < 100

        frame.locator(".sb-term").first.click()
        expect(frame.locator(".sb-in-place")).to_contain_text("More in the glossary")

        # Another page opens beside the lesson, which goes on.
        with context.expect_page() as opened:
            frame.get_by_role("link", name="Find help").first.click()
        help_page = opened.value
        expect(help_page.get_by_role("heading", name="Find help", level=1)).to_be_visible()
        help_page.close()

        # Left and opened again, the learner finds what they did.
        page.reload()
        expect(frame.locator("sb-quiz").get_by_role("button", name="Start again")).to_be_visible()
        assert page.evaluate(told, "lesson_status") == "completed"
        kept = page.evaluate("JSON.parse(sessionStorage.told)")
        assert re.fullmatch(r"\d\d+:\d\d:\d\d", kept["core"]["session_time"])
        assert kept["core"]["exit"] == "suspend"

        # Another learner on the same computer finds nothing.
        page.evaluate("sessionStorage.clear()")
        page.evaluate("API.on('LMSFinish', () => sessionStorage.clear())")
        page.reload()
        expect(taker.question(quiz.questions[0])).to_be_visible()
        expect(frame.locator("sb-quiz").get_by_role("button", name="Start again")).to_have_count(0)
        assert page.evaluate(told, "lesson_status") == "incomplete"
    assert watch.complaints == []
