"""The course on a device: whole without a network, one release after the other, and removed."""

from __future__ import annotations

import datetime
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from securebase import Quiz
from securebase.publishing.release import write_release
from tests.browser.answers import right_answer
from tests.browser.course_pages import LESSON, ROOT_PAGE
from tests.browser.quiz_taker import QuizTaker
from tests.browser.small_courses import small_release
from tests.conftest import NewContext
from tools.serving import AS_A_HOST, serving

pytestmark = pytest.mark.browser

RIGHT = re.compile(", right")
IS_KEPT = "() => navigator.serviceWorker.controller?.state === 'activated'"
WRONG_FILES = """async ({root, files}) => {
  const isWrong = async ([path, digest]) => {
    const body = await (await fetch(root + path)).arrayBuffer();
    const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", body));
    return btoa(String.fromCharCode(...hash)).startsWith(digest) ? [] : [path];
  };
  return (await Promise.all(Object.entries(files).map(isWrong))).flat();
}"""
UPDATE = "async () => (await navigator.serviceWorker.getRegistration()).update().catch(() => {})"
# Comes back when the workers of the page are these, and no others.
WORKERS = """async (wanted) => {
  for (const until = Date.now() + 10_000; ; ) {
    const registration = await navigator.serviceWorker.getRegistration();
    const there = ["installing", "waiting", "active"].filter((one) => registration?.[one]);
    if (String(there) === wanted) return;
    if (Date.now() > until) throw new Error(`the workers are: ${there}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}"""
BROUGHT_IN = """() => {
  const script = document.createElement("script");
  script.textContent = "window.ran = true";
  document.body.append(script);
}"""
EDITION = "async () => (await fetch('../_static/edition.json')).json()"
CACHES = "() => caches.keys()"
NEWS = "A newer edition of the course is ready."
FOREIGN = ["another-site", "secure-base|{site}/|abc", "secure-base|{site}/course/deeper/|abc"]


def test_after_one_visit_the_whole_course_works_without_the_server(
    new_context: NewContext, book: Path, tmp_path: Path, lesson_quiz: Quiz
) -> None:
    release = tmp_path / "courses" / "secure-base"
    write_release(book, release, datetime.date(2026, 11, 27))
    context, watch = new_context()
    page = context.new_page()
    with serving(tmp_path, AS_A_HOST) as site:
        root = f"{site}/courses/secure-base/"
        page.goto(f"{root}{ROOT_PAGE}.html")
        # Some three hundred files are on their way.
        page.wait_for_function(IS_KEPT, timeout=60_000)
    # Nobody answers any more, on no connection that is still open either.
    release = release.rename(tmp_path / "gone")
    context.set_offline(True)
    listed = json.loads((release / "release.json").read_text("utf-8"))
    assert len(listed["files"]) > 300
    assert page.evaluate(WRONG_FILES, {"root": root, "files": listed["files"]}) == []

    page.goto(f"{root}{LESSON}.html")
    quiz, question = QuizTaker(page, lesson_quiz), lesson_quiz.questions[0]
    quiz.answer(question, right_answer(question))
    page.reload()
    expect(quiz.state(question)).to_have_accessible_name(RIGHT)

    page.goto(f"{root}search.html?q=crying")
    expect(page.locator("sb-search .sb-found a").first).to_be_visible()
    page.goto(f"{root}book/take-it-with-you.html")
    told = f"This course is kept on this device: {listed['bytes'] / 1e6:.1f} MB"
    expect(page.locator("sb-kept-course")).to_contain_text(f"{told}, the edition of 27 November")

    watch.expect("not-there.html")
    refused = page.goto(f"{root}not-there.html")
    expect(page.get_by_role("heading", name="Not on this device")).to_be_visible()
    assert refused is not None
    policy = refused.headers["content-security-policy"]
    assert policy.startswith("default-src 'none'; style-src 'sha256-")
    assert "unsafe" not in policy
    # Its own style is let through, and nothing that is brought in runs.
    expect(page.locator("body")).to_have_css("max-width", "576px")
    watch.expect("Content Security Policy")
    page.evaluate(BROUGHT_IN)
    assert page.evaluate("window.ran") is None


@pytest.fixture
def deployed(tmp_path: Path) -> Path:
    """What lies on the server at ``/course/``."""
    return tmp_path / "server" / "course"


@pytest.fixture
def site(deployed: Path) -> Iterator[str]:
    deployed.mkdir(parents=True)
    with serving(deployed.parent, AS_A_HOST) as address:
        yield address


def deploy(release: Path, deployed: Path) -> None:
    shutil.rmtree(deployed)
    shutil.copytree(release, deployed)


def at_one(page: Page, site: str) -> Page:
    page.goto(f"{site}/course/parts/one.html")
    page.wait_for_function(IS_KEPT)
    return page


def test_a_release_replaces_another_whole_and_takes_nothing_from_pages_that_are_open(
    new_context: NewContext, site: str, deployed: Path, tmp_path: Path
) -> None:
    first, second = (small_release(tmp_path, name) for name in ("first", "second"))
    deploy(first, deployed)
    context, _ = new_context()
    page = at_one(context.new_page(), site)
    page.get_by_label("Your words").fill("half an ans")

    # Half of the second: its worker and its list are there, one of its pages is not.
    deploy(second, deployed)
    shutil.copy(first / "parts/two.html", deployed / "parts")
    page.evaluate(UPDATE)
    page.evaluate(WORKERS, "active")
    other = context.new_page()
    other.goto(f"{site}/course/parts/two.html")
    expect(other.get_by_role("heading")).to_have_text("first")
    expect(page.get_by_text(NEWS)).to_have_count(0)

    deploy(second, deployed)
    page.evaluate(UPDATE)
    expect(page.get_by_text(NEWS)).to_be_visible()
    expect(page.get_by_role("button", name="Menu, a newer edition is ready")).to_be_visible()
    other.reload()
    expect(other.get_by_role("heading")).to_have_text("first")
    expect(other.get_by_text(NEWS)).to_be_visible()

    page.get_by_role("button", name="Use it now").click()
    other.evaluate(WORKERS, "active")
    other.goto(f"{site}/course/parts/two.html")
    expect(other.get_by_role("heading")).to_have_text("second")
    assert other.evaluate(EDITION) == "second"
    # The page that was open goes on with its own release, and with what was written in it.
    expect(page.get_by_role("heading")).to_have_text("first")
    expect(page.get_by_label("Your words")).to_have_value("half an ans")
    assert page.evaluate(EDITION) == "first"
    assert len(page.evaluate(CACHES)) == 2

    deploy(small_release(tmp_path, "third"), deployed)
    page.evaluate(UPDATE)
    expect(other.get_by_text(NEWS)).to_be_visible()
    page.close()
    other.close()
    page = at_one(context.new_page(), site)
    expect(page.get_by_role("heading")).to_have_text("third")
    assert len(page.evaluate(CACHES)) == 2


def test_what_is_removed_goes_whole_and_nothing_of_others_with_it(
    new_context: NewContext, site: str, deployed: Path, tmp_path: Path
) -> None:
    deploy(small_release(tmp_path, "first"), deployed)
    context, watch = new_context()
    page = at_one(context.new_page(), site)
    foreign = sorted(name.format(site=site) for name in FOREIGN)
    page.evaluate("names => Promise.all(names.map((name) => caches.open(name)))", foreign)

    # A download is kept once somebody has fetched it.
    pdf = "async () => (await fetch('../_static/answers.pdf')).text()"
    assert page.evaluate(pdf) == "The answers of first"
    (deployed / "_static/answers.pdf").unlink()
    assert page.evaluate(pdf) == "The answers of first"

    # The reader removes the course: it stays away until it is asked back.
    page.get_by_role("button", name="Remove it").click()
    kept = page.locator("sb-kept-course")
    expect(kept).to_contain_text("It is removed.")
    assert sorted(page.evaluate(CACHES)) == foreign
    page.reload()
    expect(kept).to_contain_text("The course is not kept on this device.")
    page.get_by_role("button", name="Keep it on this device").click()
    expect(kept).to_contain_text("This course is kept on this device")
    assert len(page.evaluate(CACHES)) == len(foreign) + 1

    # Whoever publishes the course switches it off: there is no list of its files any more.
    watch.expect("release.json")
    deploy(small_release(tmp_path, "off", kept=False), deployed)
    page.evaluate(UPDATE)
    page.evaluate(WORKERS, "")
    assert sorted(page.evaluate(CACHES)) == foreign
    page.reload()
    expect(page.get_by_role("heading")).to_have_text("off")
    expect(kept).to_have_text("This copy of the course is not kept on devices.")
    assert sorted(page.evaluate(CACHES)) == foreign


@pytest.mark.core
def test_nothing_is_fetched_ahead_where_data_are_to_be_saved(
    new_context: NewContext, site: str, deployed: Path, tmp_path: Path
) -> None:
    deploy(small_release(tmp_path, "first"), deployed)
    context, _ = new_context()
    page = context.new_page()
    page.add_init_script(
        "Object.defineProperty(navigator, 'connection', {value: {saveData: true}})"
    )
    page.goto(f"{site}/course/parts/one.html")
    kept = page.locator("sb-kept-course")
    expect(kept).to_contain_text("The course is not kept on this device. To fetch it takes 0.0 MB.")
    page.evaluate(WORKERS, "")
    page.get_by_role("button", name="Keep it on this device").click()
    expect(kept).to_contain_text("This course is kept on this device")
