# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VsanJsonComparator``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.VsanJsonComparator",
    wire_name="VsanJsonComparator",
    since="vsan.version.version7",
    rank=5,
    properties=lambda: (
        _rt.Property("comparator", "string", optional=True, since="vsan.version.version7", rank=5),
        _rt.Property(
            "comparableValue",
            "vmodl.KeyAnyValue",
            optional=True,
            since="vsan.version.version7",
            rank=5,
        ),
    ),
)
class VsanJsonComparator(vim.VsanComparator):
    """The data object ``vim.VsanJsonComparator``.

    Fields:
        - ``comparator``: ``string``, optional.
        - ``comparableValue``: ``vmodl.KeyAnyValue``, optional.

    Since:
        vsan API 6.7 (``vsan.version.version7``)

    Source:
        ``vim/VsanJsonComparator.rst``
    """

    comparator: str | None = None
    """``string``, optional. Since vsan API 6.7."""
    comparableValue: vmodl.KeyAnyValue | None = None
    """``vmodl.KeyAnyValue``, optional. Since vsan API 6.7."""
