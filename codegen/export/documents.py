"""All documents of an API in one form: pages of types, the page of versions, the index."""

from __future__ import annotations

from codegen.export.facts_files import facts_files
from codegen.export.flat import flat_documents
from codegen.export.markdown import markdown_documents
from codegen.export.rst import rst_documents
from codegen.ir import forms
from codegen.ir.forms import Form
from codegen.ir.model import Api
from codegen.program import progress

_WRITERS = {
    forms.RST: rst_documents,
    forms.MARKDOWN: markdown_documents,
    forms.FLAT: flat_documents,
    forms.FACTS_FILES: facts_files,
}


def export(api: Api, form: Form) -> dict[str, str]:
    """Write an API as documents, or what the documents leave out as facts files.

    Args:
        api: The linked API.
        form: The layout; FACTS gives what neither RST nor Markdown can state.

    Returns:
        The text of each file by its path, sorted.
    """
    progress.stage("making documents")
    return dict(sorted(_WRITERS[form](api).items()))
