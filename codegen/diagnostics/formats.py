"""The ways in which findings can be written for programs, by the names that options give them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from codegen.diagnostics.findings import Diagnostic
from codegen.diagnostics.github import as_github
from codegen.diagnostics.report import as_json
from codegen.diagnostics.sarif import as_sarif

TEXT = "text"
"""The way for people, of which each command has its own."""
FOR_PROGRAMS: Mapping[str, Callable[[Iterable[Diagnostic]], str]] = {
    "json": lambda diagnostics: f"{as_json(diagnostics)}\n",
    "sarif": lambda diagnostics: f"{as_sarif(diagnostics)}\n",
    "github": as_github,
}
"""Each gives whole lines."""
EVERY = (TEXT, *FOR_PROGRAMS)
