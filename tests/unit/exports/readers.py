"""What other programs read in the files of the question bank."""

from __future__ import annotations

import csv
import html
import io
import json
import re
import sqlite3
import subprocess
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Xml

import moodle_xml_parser.parser
import onyx2moodle.parser

from tests.unit.exports.written import same
from tools.places import FRONTEND

_WITHIN = re.compile(r"</?(?:em|strong|code|a)\b[^>]*>")
_AROUND = re.compile(r"</?(?:p|ul|li|div|br)\b[^>]*>")
_MARKED = re.compile(r"<(em|strong|code)>(.*?)</\1>")


@dataclass
class Seen:
    """A question as another program has it, in words.

    ``told`` has the words of a part with what is said of it there, ``after`` is what is said of the
    question whatever was answered, ``about`` is what it can be found by, and ``marked`` are the
    words in bold, in italics or as code.
    """

    id: str
    stem: str
    parts: list[str] = field(default_factory=list)
    right: Any = None
    told: list[tuple[str, str]] = field(default_factory=list)
    after: str = ""
    about: str = ""
    marked: list[str] = field(default_factory=list)

    def has(self, text: str) -> bool:
        """Whether a text came along, wherever it stands now."""
        told = [one for pair in self.told for one in pair]
        return any(text in one for one in [self.stem, self.after, *self.parts, *told])


def words(markup: str | None, *, resolved: bool = False) -> str:
    """The words of a piece of HTML; ``resolved`` if its ``&lt;`` are signs already."""
    text = _AROUND.sub(" ", _WITHIN.sub("", markup or ""))
    return same(text if resolved else html.unescape(text))


def marked(*markup: str | None) -> list[str]:
    """The words that are in bold, in italics or code."""
    return [words(found[1]) for one in markup for found in _MARKED.findall(one or "")]


def moodle(path: Path) -> Iterator[Seen]:
    """moodle-xml-parser knows questions with options; the other kinds are read by their tags."""
    with_options = iter(moodle_xml_parser.parser.parse_file(str(path))["multichoice"])
    category = ""
    for one in Xml.parse(path).getroot():
        kind = one.get("type")
        if kind == "category":
            category = one.findtext("category/text", "")
            continue
        texts = [text for text in one.itertext() if text.strip()]
        tags = " ".join(text for tag in one.iterfind("tags/tag") for text in tag.itertext())
        seen = Seen(
            one.findtext("idnumber", ""),
            words(one.findtext("questiontext/text")),
            after=words(one.findtext("generalfeedback/text")),
            about=f"{category} {tags}",
            marked=marked(*texts),
        )
        answers = [
            (a.findtext("text", ""), float(a.get("fraction", 0)), a.findtext("feedback/text", ""))
            for a in one.iterfind("answer")
        ]
        match kind:
            case "multichoice":
                read = next(with_options)
                assert words(read.text_pre_parse, resolved=True) == seen.stem
                options = [
                    (words(o.answer, resolved=True), o.score_fraction, o.feedback)
                    for o in read.options
                ]
                seen.parts = [text for text, _, _ in options]
                seen.right = sorted(text for text, share, _ in options if share > 0)
                seen.told = [(text, words(said, resolved=True)) for text, _, said in options]
                assert read.single == (sum(share > 0 for _, share, _ in options) == 1)
            case "matching":
                pairs = [
                    (words(p.findtext("text")), same(p.findtext("answer/text", "")))
                    for p in one.iterfind("subquestion")
                ]
                seen.parts, seen.right = [side for pair in pairs for side in pair], sorted(pairs)
            case "ordering":
                assert [share for _, share, _ in answers] == [*range(1, len(answers) + 1)]
                seen.parts = seen.right = [words(text) for text, _, _ in answers]
                seen.told = [(words(text), words(said)) for text, _, said in answers]
            case "numerical":
                seen.right = (float(answers[0][0]), float(one.findtext("answer/tolerance", "nan")))
                seen.told = [("", words(said)) for _, _, said in answers]
                seen.parts = [seen.stem]
            case _:
                names = [
                    text.capitalize() if kind == "truefalse" else text for text, _, _ in answers
                ]
                seen.parts = [same(name) for name in names]
                shares = zip(names, answers, strict=True)
                seen.right = sorted(same(name) for name, (_, share, _) in shares if share > 0)
                said = (words(feedback) for _, _, feedback in answers)
                seen.told = list(zip((same(n).replace("\\", "") for n in names), said, strict=True))
        yield seen


def canvas(path: Path) -> Iterator[Seen]:
    """By the tags that Canvas looks for in QTI 1.2."""
    root = _without_namespaces(zipfile.ZipFile(path).read("questions/questions.xml"))
    for item in root.iter("item"):
        feedback = {f.get("ident"): f.findtext(".//mattext", "") for f in item.iter("itemfeedback")}
        conditions = [
            (c, c.find("displayfeedback")) for c in item.iterfind("resprocessing/respcondition")
        ]
        seen = Seen(
            item.get("ident", ""),
            words(item.findtext("presentation/material/mattext")),
            after=words(feedback.pop("general_fb")),
            marked=marked(*(text for text in item.itertext() if text.strip())),
        )
        labels = {
            label.get("ident"): words(label.findtext(".//mattext"))
            for label in item.iter("response_label")
        }
        shown = [
            (equal.text or "", feedback[told.get("linkrefid")])
            for condition, told in conditions
            if told is not None and condition.find("setvar") is None
            for equal in condition.iter("varequal")
        ]
        scored = [c for c, _ in conditions if c.find("setvar") is not None]
        match next(e.text for e in item.iter("fieldentry")):
            case "matching_question":
                left = {
                    r.get("ident"): words(r.findtext("material/mattext"))
                    for r in item.iter("response_lid")
                }
                equals = [equal for condition in scored for equal in condition.iter("varequal")]
                seen.right = sorted((left[e.get("respident")], labels[e.text]) for e in equals)
                seen.parts = [side for pair in seen.right for side in pair]
            case "numerical_question":
                low, high = (
                    float(scored[0].findtext(f".//{name}", "")) for name in ("vargte", "varlte")
                )
                reach = round((high - low) / 2, 9)
                seen.right = (float(scored[0].findtext(".//varequal", "")), reach)
                seen.told = [("", words(text)) for text in feedback.values()]
                seen.parts = [seen.stem]
            case "short_answer_question":
                seen.right = sorted(same(e.text or "") for e in scored[0].iter("varequal"))
                seen.told = [(same(text), words(said)) for text, said in shown]
                seen.told.append(("", words(feedback["general_incorrect_fb"])))
            case _:
                refused = {e.text for no in scored[0].iter("not") for e in no.iter("varequal")}
                wanted = {e.text for e in scored[0].iter("varequal")} - refused
                seen.parts = list(labels.values())
                if item.find("presentation/response_lid").get("rcardinality") == "Multiple":
                    assert refused == labels.keys() - wanted, "a wrong option does not count"
                seen.right = sorted(labels[name] for name in wanted)
                seen.told = [(labels[name], words(said)) for name, said in shown]
        yield seen


def blackboard(path: Path) -> Iterator[Seen]:
    """By onyx2moodle, a reader of QTI 2.1; order, which it does not know, by its tags."""
    package = zipfile.ZipFile(path)
    for name in package.namelist():
        if name == "imsmanifest.xml" or name.endswith("assessment_meta.xml"):
            continue
        file = path.with_name("item.xml")
        file.write_bytes(package.read(name))
        read = onyx2moodle.parser.parse_item(file)
        (declared,) = read.response_decls.values()
        root = _without_namespaces(package.read(name))
        feedback = {told.identifier: told.html for told in read.feedback}
        seen = Seen(
            read.identifier,
            words(Xml.tostring(root.findall("itemBody/*")[0], "unicode")),
            after=words(feedback.pop("why")),
            marked=[
                words("".join(e.itertext()))
                for tag in ("em", "strong", "code")
                for e in root.iter(tag)
            ],
        )
        shown = read.interactions[0] if read.interactions else None
        if shown is None:
            texts = {
                c.get("identifier"): words("".join(c.itertext())) for c in root.iter("simpleChoice")
            }
            assert declared.cardinality == "ordered"
            seen.parts = seen.right = [texts[value] for value in declared.correct_values]
        elif shown.kind == "match":
            left = {one.identifier: words(one.html) for one in shown.match_sources}
            right = {one.identifier: words(one.html) for one in shown.match_targets}
            pairs = [value.split() for value in declared.correct_values]
            seen.right = sorted((left[one], right[other]) for one, other in pairs)
            seen.parts = [*left.values(), *right.values()]
        elif shown.kind == "choice":
            texts = {one.identifier: words(one.html) for one in shown.choices}
            seen.parts = list(texts.values())
            seen.right = sorted(texts[value] for value in declared.correct_values)
            seen.told = [(texts[one], words(said)) for one, said in feedback.items()]
        elif declared.base_type == "float":
            equal = root.find(".//equal")
            assert equal is not None
            seen.right = (
                float(declared.correct_values[0]),
                float(equal.get("tolerance", "").split()[0]),
            )
            seen.told, seen.parts = [("", words(said)) for said in feedback.values()], [seen.stem]
        else:
            seen.right = sorted(same(key) for key in declared.mapping)
            seen.told = [("", words(said)) for said in feedback.values()]
            seen.told += [(same(declared.correct_values[0]), words(feedback["right"]))]
        yield seen


def anki(path: Path) -> Iterator[Seen]:
    """By SQLite, which is what a package of Anki holds."""
    file = path.with_suffix(".anki2")
    file.write_bytes(zipfile.ZipFile(path).read("collection.anki2"))
    database = sqlite3.connect(file)
    decks = json.loads(database.execute("select decks from col").fetchone()[0])
    rows = database.execute(
        "select n.flds, n.tags, c.did from notes n join cards c on c.nid = n.id"
    )
    for fields, tags, deck in rows.fetchall():
        name, question, choices, answer, sources = fields.split("\x1f")
        listed = [words(line) for line in re.findall(r"<li>(.*?)</li>", choices)]
        lines = re.findall(r"<li>(.*?)</li>", answer)
        seen = Seen(
            name,
            words(question),
            parts=[*listed, words(question)],
            after=f"{words(answer)} {words(sources)}",
            about=f"{decks[str(deck)]['name']} {tags}",
            marked=marked(question, choices, answer),
        )
        for line in lines:
            part, said = line.split("<br/>")
            seen.told.append((words(part), words(said)))
        seen.right = answer
        yield seen
    database.close()


def gift(path: Path) -> Iterator[Seen]:
    """By gift-pegjs, a grammar of GIFT."""
    script = (
        "const text = require('fs').readFileSync(process.argv[1], 'utf8');"
        "console.log(JSON.stringify(require('gift-pegjs').parse(text)));"
    )
    done = subprocess.run(
        ["node", "-e", script, str(path)],
        cwd=FRONTEND,
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    category = ""
    for one in json.loads(done.stdout):
        if one["type"] == "Category":
            category = one["title"]
            continue
        after = (one["globalFeedback"] or {}).get("text", "")
        seen = Seen(
            one["id"],
            words(one["stem"]["text"]),
            after=words(after),
            about=f"{category} {' '.join(one['tags'])}",
            marked=marked(json.dumps(one, ensure_ascii=False)),
        )
        choices = one.get("choices") or []
        match one["type"]:
            case "TF":
                truth = "True" if one["isTrue"] else "False"
                other = "False" if one["isTrue"] else "True"
                wrong, right = one["trueFeedback"], one["falseFeedback"]
                seen.parts, seen.right = ["True", "False"], [truth]
                seen.told = [(truth, words(right["text"])), (other, words(wrong["text"]))]
            case "Matching":
                pairs = [
                    (words(p["subquestion"]["text"]), same(_resolved(p["subanswer"])))
                    for p in one["matchPairs"]
                ]
                seen.right, seen.parts = sorted(pairs), [side for pair in pairs for side in pair]
            case "Numerical":
                seen.right = (choices[0]["text"]["number"], choices[0]["text"]["range"])
                seen.told = [("", words(c["feedback"]["text"])) for c in choices]
                seen.parts = [seen.stem]
            case _:
                is_typed = one["type"] == "Short" or choices[-1]["text"]["text"] == "*"
                seen.parts = [words(c["text"]["text"], resolved=is_typed) for c in choices]
                seen.told = [
                    (part, words(c["feedback"]["text"]))
                    for part, c in zip(seen.parts, choices, strict=True)
                ]
                shares = [
                    100 if c["isCorrect"] and c["weight"] is None else c["weight"] for c in choices
                ]
                seen.right = sorted(
                    p for p, share in zip(seen.parts, shares, strict=True) if (share or 0) > 0
                )
        yield seen


def _resolved(text: str) -> str:
    """A right side, in which the grammar leaves its own marks for signs after a backslash."""
    return re.sub(r"&&(\d{3});", lambda code: chr(int(code[1])), text)


def spreadsheet(path: Path) -> Iterator[Seen]:
    """By Python's own reader of CSV."""
    for row in csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline="")):
        numbers = range(1, 1 + sum(name.startswith("text ") for name in row))
        parts = [
            (row[f"text {n}"], row[f"right {n}"], row[f"feedback {n}"])
            for n in numbers
            if row[f"feedback {n}"]
        ]
        seen = Seen(
            row["id"],
            same(row["question"]),
            parts=[same(text) for text, _, _ in parts],
            told=[(same(text), same(said)) for text, _, said in parts],
            after=same(row["sources"]),
            about=f"{row['part']}/{row['lesson']} {row['level']} {row['kind']}",
        )
        match row["kind"]:
            case "number":
                seen.right = (float(parts[0][0]), float(row["tolerance"]))
                seen.parts = [row["unit"]]
            case "order":
                seen.right = [same(t) for t, _, _ in sorted(parts, key=lambda part: int(part[1]))]
            case "match":
                seen.right = sorted((same(left), same(right)) for left, right, _ in parts)
                seen.parts = [side for pair in seen.right for side in pair]
            case _:
                seen.right = sorted(same(text) for text, right, _ in parts if right == "yes")
        yield seen


def _without_namespaces(content: bytes) -> Xml.Element:
    return Xml.fromstring(re.sub(rb' xmlns="[^"]*"', b"", content))


READERS: dict[str, Callable[[Path], Iterator[Seen]]] = {
    "moodle": moodle,
    "moodle-before-4.4": moodle,
    "canvas": canvas,
    "blackboard": blackboard,
    "anki": anki,
    "gift": gift,
    "csv": spreadsheet,
}
