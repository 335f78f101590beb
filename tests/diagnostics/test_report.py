"""What a person gets to read: findings grouped, folded and counted, and lines by rule."""

from __future__ import annotations

import json

from codegen.commands.lint import claims
from codegen.diagnostics import Diagnostic, Diagnostics, Severity, codes, lint_report, report
from codegen.diagnostics.codes import MEANINGS
from codegen.ir.place import Place
from codegen.read.sources import Document
from tests.bad.test_documented import documented
from tests.documents import CASE_NAMES, case, read_all

MISSING = "links to shop.Till, which is missing"


def many() -> Diagnostics:
    diagnostics = Diagnostics()
    for line in range(1, 5):
        diagnostics.report(
            codes.DANGLING_LINK, Place("b.rst", line), f"“{line}” is missing.", "Add it.", MISSING
        )
    diagnostics.report(codes.DANGLING_LINK, Place("a.rst", 9), "“9” is missing.", "Add it.", MISSING)
    diagnostics.report(
        codes.DANGLING_LINK, Place("c.rst", 1), "“c” is missing.", "Add it.", "links to shop.C"
    )
    diagnostics.report(codes.KIND_ASSUMED, Place("c.rst", 2), "It may be anything.", "Read more.")
    for line in (3, 5):
        diagnostics.report(codes.BAD_NAME, Place("a.rst", line), "This is no name.", "Correct it.", "names")
    return diagnostics


def test_many_findings_are_grouped_folded_and_counted() -> None:
    assert lint_report.as_text(many()) == """\
a.rst:3: error: This is no name. [bad-name]
    Correct it.
a.rst:5: error: This is no name. [bad-name]
    Correct it.

a.rst:9: warning: links to shop.Till, which is missing: 5 in 2 documents, first here [dangling-link]
    Add it.
c.rst:1: warning: “c” is missing. [dangling-link]

c.rst:2: note: It may be anything. [kind-assumed]
    Read more.

code           severity  findings  documents  what it means
bad-name       error            2          1  a name cannot be a name in the output
dangling-link  warning          6          3  a link in a text leads to nothing that is described
kind-assumed   note             1          1  nothing tells what kind a type is of
2 errors, 6 warnings, 1 note"""


def test_a_few_findings_are_listed() -> None:
    few = list(many())[: lint_report.FEW]
    assert lint_report.as_text(few).split("\n") == [
        *"\n".join(map(str, few)).split("\n"),
        report.summary(few),
    ]
    assert lint_report.as_text([]) == "nothing to report"


def test_json_has_every_finding() -> None:
    found = json.loads(report.as_json(many()))
    assert len(found) == 9
    assert found[2] == {
        "code": "dangling-link",
        "severity": "warning",
        "path": "a.rst",
        "line": 9,
        "column": None,
        "message": "“9” is missing.",
        "hint": "Add it.",
    }


def test_what_one_document_repeats_does_not_hide_the_rest() -> None:
    diagnostics = Diagnostics()
    for line in range(1, 50_001):
        diagnostics.report(codes.BAD_NAME, Place("a.rst", line), f"“{line}” is no name.", "Correct it.")
    diagnostics.report(codes.BAD_NAME, Place("b.rst", 1), "“b” is no name.", "Correct it.")
    texts = {"--format": lint_report.as_text(diagnostics), "--diagnostics": report.abridged(diagnostics)}
    for option, text in texts.items():
        lines = text.split("\n")
        assert len(lines) < 60
        assert "a.rst:20: error: “20” is no name. [bad-name]" in lines
        assert "a.rst:21: error: “21” is no name. [bad-name]" not in lines
        assert f"a.rst: 49980 more [bad-name]; {option} json has all" in lines
        assert "b.rst:1: error: “b” is no name. [bad-name]" in lines
        assert lines[-1] == "50001 errors"


def test_each_code_has_a_meaning_in_half_a_line() -> None:
    assert set(MEANINGS) <= set(documented())
    in_numbers = {code for code, severities in documented().items() if severities & {"warning", "note"}}
    assert in_numbers - set(MEANINGS) == set()
    assert all(len(meaning) <= 60 and not meaning.endswith(".") for meaning in MEANINGS.values())


def test_statistics_add_up() -> None:
    documents = [Document(f"{name}.{end}", case(name, end)) for name in CASE_NAMES for end in ("rst", "md")]
    reading, _ = read_all(*documents)
    rows = [line.split() for line in claims(reading.pages).split("\n")]
    for form, ending in (("markdown", "md"), ("rst", "rst")):
        lines = {" ".join(row[1:-1]): int(row[-1]) for row in rows if row[0] == form}
        total = lines.pop("= total")
        texts = [document.text for document in documents if document.path.endswith(ending)]
        assert total == sum(lines.values()) == sum(bool(x.strip()) for t in texts for x in t.split("\n"))
        assert lines["unclaimed"] == 0


def test_warnings_of_one_cause_are_one_line_in_every_text() -> None:
    about = "links to shop.Axle, which no document describes"
    found = [
        Diagnostic("dangling-link", Severity.WARNING, Place("Cart.rst", line), f"“{line}” links", "h", about)
        for line in range(1, 40)
    ]
    told = report.abridged(found)
    assert told.splitlines() == [
        "Cart.rst:1: warning: links to shop.Axle, which no document describes: 39 in 1 document, first here "
        "[dangling-link]",
        "    h",
        "39 warnings",
    ]
