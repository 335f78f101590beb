"""A form of documents with the plug-in that brings it: its code is guarded, and what it gives looked at."""

from __future__ import annotations

import re
from dataclasses import dataclass

from codegen.diagnostics import Diagnostics
from codegen.ir.forms import KEPT
from codegen.ir.records import FACTS
from codegen.program.plugins import Plugin
from codegen.read.document_form import DocumentForm, Others
from codegen.read.origins import Places
from codegen.read.outline import Page

_ENDING = re.compile(r"\.[^\s./\\A-Z]+")


@dataclass(frozen=True, slots=True)
class RegisteredForm:
    """A form, and who brings it."""

    plugin: Plugin[DocumentForm]
    record: DocumentForm

    @classmethod
    def of(cls, plugin: Plugin[DocumentForm]) -> RegisteredForm:
        """Load a form.

        Raises:
            PluginError: It cannot be loaded, or what it says of itself cannot be.
        """
        record = plugin.load()
        with plugin.guarded():
            reason = _refusal(plugin.name, record)
        if reason:
            raise plugin.error(reason)
        return cls(plugin, record)

    def marks(self, text: str) -> float:
        """How many marks of its layout a text has.

        Raises:
            PluginError: The form of another distribution fails.
        """
        with self.plugin.guarded():
            return float(self.record.marks(text))

    def read(self, places: Places, others: Others, diagnostics: Diagnostics) -> Page:
        """The page of a document.

        Raises:
            PluginError: The form of another distribution fails, or gives what is no page of the document.
        """
        with self.plugin.guarded():
            page = self.record.read(places, others, diagnostics)
            reason = _no_page(page, places.path, self.record) if self.plugin.distribution else None
        if reason:
            raise self.plugin.error(reason)
        return page


def _refusal(name: str, record: DocumentForm) -> str | None:
    """Why a form cannot be what it says of itself, as the end of a sentence."""
    form = record.form
    if form.name != name:
        return f"calls itself {form.name!r}"
    if wrong := [ending for ending in form.endings if not _ENDING.fullmatch(ending)]:
        return f"has the ending {wrong[0]!r}, where one is a dot and small letters"
    if unknown := sorted({*form.states} - {*FACTS}):
        return f"states {unknown[0]!r}, which is no fact"
    for path, kinds in form.states.items():
        if missing := sorted(map(str, kinds - FACTS[path].forms.keys())):
            return f"states {path!r} of {missing[0]} types, which have no such fact"
    if unknown := sorted(form.keeps - {*KEPT}):
        return f"keeps {unknown[0]!r}, which is nothing that a form can keep"
    return None


def _no_page(page: object, path: str, record: DocumentForm) -> str | None:
    """Why what a form gives is no page of a document, as the end of a sentence."""
    if not isinstance(page, Page):
        return f"gives a {type(page).__qualname__}, where a {Page.__module__}.{Page.__qualname__} is wanted"
    if (page.path, page.form) != (path, record.form):
        return f"gives the page of {page.path} in the form {str(page.form)!r}, where another is wanted"
    return None
