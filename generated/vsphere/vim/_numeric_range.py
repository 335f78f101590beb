# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.NumericRange``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vim.NumericRange",
    wire_name="NumericRange",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("start", "int", since="vim.version.version5", rank=5),
        _rt.Property("end", "int", since="vim.version.version5", rank=5),
    ),
)
class NumericRange(vmodl.DynamicData):
    """The data object ``vim.NumericRange``.

    Fields:
        - ``start``: ``int``, required.
        - ``end``: ``int``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/NumericRange.rst``
    """

    start: int = 0
    """``int``, required. Since vSphere API 4.0."""
    end: int = 0
    """``int``, required. Since vSphere API 4.0."""
