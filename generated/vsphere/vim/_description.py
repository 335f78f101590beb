# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.Description``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vim.Description",
    wire_name="Description",
    properties=lambda: (
        _rt.Property("label", "string"),
        _rt.Property("summary", "string"),
    ),
)
class Description(vmodl.DynamicData):
    """Two texts that present something to a user, in the language of the session.

    Fields:
        - ``label``: Short text, fit for a heading or a menu.
        - ``summary``: Longer text, fit for a tooltip.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.Description.md``
        ``vim/Description.rst``
    """

    label: str = ""
    """Short text, fit for a heading or a menu."""
    summary: str = ""
    """Longer text, fit for a tooltip."""
