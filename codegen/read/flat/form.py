"""The form of flattened documents: those of RST whose lines were run together."""

from __future__ import annotations

from codegen.diagnostics import Diagnostics
from codegen.ir.forms import FLAT, RST
from codegen.ir.names import Kind
from codegen.read.document_form import DocumentForm, Others
from codegen.read.origins import Places
from codegen.read.outline import Page


def _marks(text: str) -> float:
    from codegen.read.flat.lines import (
        lines_kept,
    )  # only here: most runs ask this of few documents, or of none

    return 0 if lines_kept(text) else 1


def _read(places: Places, others: Others, diagnostics: Diagnostics) -> Page:
    """Lay the document out again and read it as RST; its enums need the value names that others state."""
    from codegen.read.flat.names import ValueNames  # only here, as in the form of RST
    from codegen.read.flat.restore import restore
    from codegen.read.rst.layout import read_rst

    lines = restore(places, others.once(ValueNames), diagnostics)
    return read_rst(places, lines, diagnostics, FLAT)


FORM = DocumentForm(
    FLAT, "RST on one line", _marks, _read, api_version=1, looks_like=RST, needs=frozenset({Kind.ENUM})
)
