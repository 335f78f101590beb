"""docs/diagnostics.md has a line for each code, with its severities, and none for others."""

from __future__ import annotations

import ast
import re

from codegen.diagnostics import FindingCode, codes
from tests.documents import ROOT

PAGE = ROOT / "docs" / "diagnostics.md"
ROWS = re.compile(r"^\| `([a-z-]+)` \| ([a-z ]+) \| .+\. \| (.+)\. \|$", re.MULTILINE)


def documented() -> dict[str, set[str]]:
    """The severities of each code, as the page has them."""
    rows = ROWS.findall(PAGE.read_text("utf-8"))
    assert len(rows) == len({row[0] for row in rows}), "a code stands twice"
    return {code: set(severities.split(" or ")) for code, severities, _ in rows}


def reported() -> set[str]:
    """The names of declared codes that modules refer to."""
    modules = [path for path in (ROOT / "codegen").rglob("*.py") if path.parent.name != "runtime"]
    return {
        node.attr
        for path in modules
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "codes"
    }


def test_every_code_is_declared_reported_and_documented() -> None:
    declared = {name for name, value in vars(codes).items() if isinstance(value, FindingCode)}
    assert declared == reported() - {"DECLARED"}
    assert {code.name for code in codes.DECLARED} == documented().keys()


def test_severities_are_the_documented_ones() -> None:
    severities: dict[str, set[str]] = {}
    for code in codes.DECLARED:
        severities.setdefault(code.name, set()).add(str(code.severity))
    assert severities == documented()


def test_what_to_do_is_what_the_code_says() -> None:
    """The page writes a sentence with mark-up, and a finding its words alone."""
    for code, _, advice in ROWS.findall(PAGE.read_text("utf-8")):
        hint = next(each.hint for each in codes.DECLARED if each.name == code)
        assert _letters(hint) == _letters(re.sub(r"\[(.+?)\]\((.+?)\)", r"docs/\2", advice)), code


def _letters(text: str) -> str:
    return re.sub(r"[\W_]", "", text).lower()


def test_every_error_and_warning_of_reading_is_pinned() -> None:
    """tests/bad has a document for each, but for what other tests show better."""
    expected = "".join(path.read_text("utf-8") for path in (ROOT / "tests" / "bad").glob("*/expected.txt"))
    pinned = set(re.findall(r": (?:error|warning): ([a-z-]+)(?:, about .*)?$", expected, re.MULTILINE))
    elsewhere = {
        "bad-source",
        "bad-archive",
        "git-failed",
        "accepts-fewer",
        "accepts-nothing",
        "left-out",
        "no-tables",
        "nothing-selected",
        "skipped-member",
        "unmatched-pattern",
    }
    elsewhere |= {
        "unreadable",
        "no-documents",
        "too-large",
        "bad-config",
        "unwritable",
        "edited",
        "bad-template",
        "bad-plugin",
        "unformatted",
        "member-kind",
        "not-expressible",
    }
    wanted = {code for code, stated in documented().items() if stated & {"error", "warning"}}
    assert wanted - pinned - elsewhere == set()
