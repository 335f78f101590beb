"""The registry of document forms: which form a document has, told by its content and never by its name."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from codegen.diagnostics import Diagnostics, codes
from codegen.ir.place import Place
from codegen.program.plugins import Plugin, PluginError, PluginGroup, installed
from codegen.read.document_form import API_VERSION, DocumentForm
from codegen.read.registered_form import RegisteredForm

GROUP = PluginGroup(
    "vim_codegen.forms",
    "document form",
    DocumentForm,
    API_VERSION,
    {
        "markdown": "codegen.read.markdown.form:FORM",
        "rst": "codegen.read.rst.form:FORM",
        "flat": "codegen.read.flat.form:FORM",
        "html": "codegen.read.guide.form:FORM",
    },
)


class Forms:
    """The forms that documents of a run can have, in the order in which they are registered.

    Attributes:
        endings: How names of documents end.
        about: What messages call the forms.
    """

    def __init__(self, known: Sequence[RegisteredForm]) -> None:
        self._known = tuple(known)
        self.endings = frozenset(ending for each in known for ending in each.record.form.endings)
        self.about = tuple(each.record.about for each in known)

    def detect(self, text: str) -> RegisteredForm | None:
        """The form of a document, None where it has none of these.

        Raises:
            PluginError: A form of another distribution fails.
        """
        best: RegisteredForm | None = None
        most = 0.0
        for each in self._known:
            marks = each.marks(text) if each.record.looks_like is None else 0
            if marks > most:
                best, most = each, marks
        if best is None:
            return None
        alike = (each for each in self._known if each.record.looks_like is best.record.form)
        return next((each for each in alike if each.marks(text) > 0), best)


@cache
def built_in() -> Forms:
    """The forms that the program brings itself."""
    return Forms([RegisteredForm.of(Plugin(GROUP, name, entry)) for name, entry in GROUP.built_in.items()])


def registered(diagnostics: Diagnostics) -> Forms:
    """The forms that the program brings and those of other distributions, by name.

    Args:
        diagnostics: Takes an error for each that cannot be used.
    """
    known: list[RegisteredForm] = []
    try:
        for plugin in installed(GROUP):
            try:
                known.append(RegisteredForm.of(plugin))
            except PluginError as error:
                _tell(error, diagnostics)
    except PluginError as error:  # two of one name: nobody can tell which is meant
        _tell(error, diagnostics)
        return built_in()
    return Forms(known)


def others_bring_some() -> bool:
    """Whether other distributions bring forms, or mean to."""
    try:
        return any(plugin.distribution for plugin in installed(GROUP))
    except PluginError:
        return True


def _tell(error: PluginError, diagnostics: Diagnostics) -> None:
    diagnostics.report(codes.BAD_PLUGIN, Place(error.where), error.reason, codes.BAD_PLUGIN.hint)
