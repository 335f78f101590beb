# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.MethodDescription``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim


@_rt.data(
    "vim.MethodDescription",
    wire_name="MethodDescription",
    properties=lambda: (_rt.Property("key", "MethodName"),),
)
class MethodDescription(vim.Description):
    """The data object ``vim.MethodDescription``.

    Fields:
        - ``key``: ``MethodName``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/MethodDescription.rst``
    """

    key: str = _rt.UNSET
    """``MethodName``, required. Since 1.0."""
