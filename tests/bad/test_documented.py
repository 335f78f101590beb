"""docs/diagnostics.md has a line for each code, with its severities, and none for others."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from codegen.diagnostics import Severity
from tests.documents import ROOT

PAGE = ROOT / "docs" / "diagnostics.md"
STAGES = (
    "read",
    "read/sources",
    "read/rst",
    "read/flat",
    "read/markdown",
    "read/html",
    "link",
    "emit",
    "commands",
    ".",
)
REPORTING = {"error", "warning", "note", "report"}
CODE = re.compile(r"[a-z]+(?:-[a-z]+)*")
SHOWN = re.compile(r" \[([a-z-]+)\]$")  # in messages of the command line
# f"bad-{rule}": the rules are the entries of the RST layout.
RULES = ("property", "parameter", "return", "fault")


def documented() -> dict[str, set[str]]:
    rows = re.findall(
        r"^\| `([a-z-]+)` \| ([a-z ]+) \| .+\. \| .+\. \|$", PAGE.read_text("utf-8"), re.MULTILINE
    )
    assert len(rows) == len({code for code, _ in rows}), "a code stands twice"
    return {code: set(severities.split(" or ")) for code, severities in rows}


@cache
def used() -> set[tuple[str, str]]:
    """Codes and, where the call shows it, their severity; ``*`` where it does not."""
    modules = [path for stage in (*STAGES, ".") for path in sorted((ROOT / "codegen" / stage).glob("*.py"))]
    return {found for path in modules for found in _in_module(path)}


def _in_module(path: Path) -> Iterator[tuple[str, str]]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and node.args:
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in REPORTING:
                yield from ((code, "*" if name == "report" else name) for code in _codes(node.args[0]))
        elif (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and (match := SHOWN.search(node.value))
        ):
            yield match[1], "error"


def _codes(argument: ast.expr) -> Iterator[str]:
    if isinstance(argument, ast.JoinedStr):
        yield from (f"bad-{rule}" for rule in RULES)
    elif isinstance(argument, ast.IfExp):
        yield from (*_codes(argument.body), *_codes(argument.orelse))
    elif (
        isinstance(argument, ast.Constant)
        and isinstance(argument.value, str)
        and CODE.fullmatch(argument.value)
    ):
        yield argument.value


def test_every_code_is_documented_and_every_documented_code_is_used() -> None:
    assert {code for code, _ in used()} == documented().keys()


def test_severities_are_the_documented_ones() -> None:
    severities = {str(severity) for severity in Severity}
    for code, stated in documented().items():
        assert stated <= severities
        seen = {severity for used_code, severity in used() if used_code == code}
        assert seen - {"*"} <= stated, code
        assert stated == seen or "*" in seen, code


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
        "skipped-member",
        "unmatched-pattern",
    }
    elsewhere |= {
        "unreadable",
        "no-documents",
        "too-large",
        "bad-config",
        "unwritable",
        "member-kind",
        "not-expressible",
    }
    wanted = {code for code, stated in documented().items() if stated & {"error", "warning"}}
    assert wanted - pinned - elsewhere == set()
