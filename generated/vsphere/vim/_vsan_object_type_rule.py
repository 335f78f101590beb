# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VsanObjectTypeRule``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "vim.VsanObjectTypeRule",
    wire_name="VsanObjectTypeRule",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("objectType", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property(
            "attributes", "string", array=True, optional=True, since="vsan.version.version3", rank=1
        ),
    ),
)
class VsanObjectTypeRule(vmodl.DynamicData):
    """The data object ``vim.VsanObjectTypeRule``.

    Fields:
        - ``objectType``: ``string``, optional.
        - ``attributes``: List of ``string``, optional.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/VsanObjectTypeRule.rst``
    """

    objectType: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    attributes: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 6.6."""
