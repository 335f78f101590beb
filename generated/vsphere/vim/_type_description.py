# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.TypeDescription``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim


@_rt.data(
    "vim.TypeDescription",
    wire_name="TypeDescription",
    properties=lambda: (_rt.Property("key", "TypeName"),),
)
class TypeDescription(vim.Description):
    """Texts for a type of the API.

    Fields:
        - ``key``: Name of the type that the texts belong to.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.TypeDescription.md``
        ``vim/TypeDescription.rst``
    """

    key: _rt.Field[str, str | _rt.TypeClass] = _rt.UNSET
    """Name of the type that the texts belong to."""
