"""The registry of document forms: which form a document has, told by its content and never by its name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from codegen.program.plugins import Plugin, PluginGroup
from codegen.read.document_form import DocumentForm

API_VERSION = 1
"""The version of ``DocumentForm``, and of what forms use to make pages."""

GROUP = PluginGroup(
    "vim_codegen.forms",
    "document form",
    DocumentForm,
    API_VERSION,
    {
        "markdown": "codegen.read.markdown.form:FORM",
        "rst": "codegen.read.rst.form:FORM",
        "flat": "codegen.read.flat.form:FORM",
    },
)


class Forms:
    """The forms that documents of a run can have, in the order in which they are registered."""

    def __init__(self, known: Sequence[DocumentForm]) -> None:
        self._known = tuple(known)
        self.endings = frozenset(ending for each in known for ending in each.form.endings)
        """How names of documents end."""
        self.about = tuple(form.about for form in known)
        """What messages call them."""

    def detect(self, text: str) -> DocumentForm | None:
        """The form of a document, None where it has none of these."""
        best: DocumentForm | None = None
        most = 0.0
        for form in self._known:
            marks = form.marks(text) if form.looks_like is None else 0
            if marks > most:
                best, most = form, marks
        if best is None:
            return None
        alike = (form for form in self._known if form.looks_like is best.form and form.marks(text) > 0)
        return next(alike, best)


@cache
def built_in() -> Forms:
    """The forms that the program brings itself."""
    return Forms([Plugin(GROUP, name, entry).load() for name, entry in GROUP.built_in.items()])
