# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ElementDescription``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim


@_rt.data(
    "vim.ElementDescription",
    wire_name="ElementDescription",
    properties=lambda: (_rt.Property("key", "string"),),
)
class ElementDescription(vim.Description):
    """Texts for one value out of a fixed set, such as a member of an enumeration.

    Fields:
        - ``key``: The value that the texts belong to.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.ElementDescription.md``
        ``vim/ElementDescription.rst``
    """

    key: str = ""
    """The value that the texts belong to."""
