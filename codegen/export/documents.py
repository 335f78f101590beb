"""All documents of an API in one form: pages of types, the page of versions, the index."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from codegen.export.layouts import layout_of
from codegen.ir.forms import Form
from codegen.program import progress

if TYPE_CHECKING:
    from codegen.ir.model import Api


def export(api: Api, form: Form, beside: Collection[Form] = ()) -> dict[str, str]:
    """Write an API as documents, or what the documents leave out as facts files.

    Args:
        api: The linked API.
        form: The form of the files; that of facts files gives what no document beside them can state.
        beside: The forms of the documents that facts files stand beside; all where none is named.

    Returns:
        The text of each file by its path, sorted.
    """
    progress.stage("making documents")
    return dict(sorted(layout_of(form).write(api, beside).items()))
