"""Findings as SARIF 2.1.0, which services that collect findings of many tools take."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from codegen import __version__
from codegen.diagnostics.code import FindingCode
from codegen.diagnostics.codes import DECLARED
from codegen.diagnostics.findings import Diagnostic
from codegen.diagnostics.workspace import uri_of
from codegen.ir.place import Place

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_ROOT = "%SRCROOT%"
"""What stands for the top of the repository; who reads the report knows where that is."""


def as_sarif(diagnostics: Iterable[Diagnostic]) -> str:
    """A log of one run, with a rule for each code that was found.

    Args:
        diagnostics: All that was found; what is accepted is told as suppressed, with its reason.
    """
    found = list(diagnostics)
    rules = _rules({each.code for each in found})
    places = {str(rule["id"]): number for number, rule in enumerate(rules)}
    driver = {"name": "codegen", "semanticVersion": __version__, "rules": rules}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(each, places[each.code]) for each in found],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2, ensure_ascii=False)


def _rules(names: set[str]) -> Sequence[Mapping[str, object]]:
    """The codes of these names, sorted; one of two severities is as bad as it can be."""
    worst: dict[str, FindingCode] = {}
    for code in sorted(DECLARED, key=lambda each: (each.name, each.severity)):
        if code.name in names:
            worst[code.name] = code
    return [
        {
            "id": code.name,
            "shortDescription": {"text": code.meaning},
            "help": {"text": f"{code.hint}; docs/diagnostics.md explains each code"},
            "defaultConfiguration": {"level": str(code.severity)},
        }
        for code in worst.values()
    ]


def _result(found: Diagnostic, rule: int) -> Mapping[str, object]:
    suppression = {"kind": "external", "status": "accepted", "justification": found.accepted}
    return {
        "ruleId": found.code,
        "ruleIndex": rule,
        "level": str(found.severity),
        "message": {"text": f"{found.message}\n{found.hint}"},
        "locations": [{"physicalLocation": _location(found.place)}],
        **({"suppressions": [suppression]} if found.accepted else {}),
    }


def _location(place: Place) -> Mapping[str, object]:
    uri = uri_of(place.path)
    artifact = {"uri": uri} if ":" in uri else {"uri": uri, "uriBaseId": _ROOT}
    region = {"startLine": place.line, "startColumn": place.column}
    stated = {name: number for name, number in region.items() if number}
    return {"artifactLocation": artifact, **({"region": stated} if place.line else {})}
