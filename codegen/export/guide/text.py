"""Prose as HTML of the reference; characters that mean something are escaped."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from codegen.export.guide.paths import guide_path
from codegen.export.tagged import HtmlWriter
from codegen.ir.prose import Prose

_IN_CELL = HtmlWriter(guide_path, escape, ("<p>", "</p>"))
_IN_LINE = replace(_IN_CELL, paragraph=("<div>", "</div>"))


def html(prose: Prose) -> str:
    """A description as it stands in a page; paragraphs after the first are in ``<p>``."""
    return _IN_CELL.html(prose)


def html_in_line(prose: Prose) -> str:
    """Words that stand within an element of a line, which a ``<p>`` would end."""
    return _IN_LINE.html(prose)
