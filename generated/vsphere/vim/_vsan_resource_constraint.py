# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VsanResourceConstraint``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vim.VsanResourceConstraint",
    wire_name="VsanResourceConstraint",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("targetType", "string", optional=True, since="vsan.version.version3", rank=1),
    ),
)
class VsanResourceConstraint(vmodl.DynamicData):
    """The data object ``vim.VsanResourceConstraint``.

    Fields:
        - ``targetType``: ``string``, optional.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/VsanResourceConstraint.rst``
    """

    targetType: str | None = None
    """``string``, optional. Since vsan API 6.6."""
