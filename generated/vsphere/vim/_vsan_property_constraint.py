# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VsanPropertyConstraint``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.VsanPropertyConstraint",
    wire_name="VsanPropertyConstraint",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "propertyName", "string", optional=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property("comparator", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property(
            "comparableValue",
            "vmodl.KeyAnyValue",
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
    ),
)
class VsanPropertyConstraint(vim.VsanResourceConstraint):
    """The data object ``vim.VsanPropertyConstraint``.

    Fields:
        - ``propertyName``: ``string``, optional.
        - ``comparator``: ``string``, optional.
        - ``comparableValue``: ``vmodl.KeyAnyValue``, optional.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/VsanPropertyConstraint.rst``
    """

    propertyName: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    comparator: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    comparableValue: vmodl.KeyAnyValue | None = None
    """``vmodl.KeyAnyValue``, optional. Since vsan API 6.6."""
