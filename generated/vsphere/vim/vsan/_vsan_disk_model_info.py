# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanDiskModelInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VsanDiskModelInfo",
    wire_name="VsanDiskModelInfo",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property("productId", "string", since="vsan.version.version18", rank=16),
        _rt.Property("vendor", "string", since="vsan.version.version18", rank=16),
        _rt.Property(
            "partNumber", "string", optional=True, since="vsan.version.version19", rank=17
        ),
    ),
)
class VsanDiskModelInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanDiskModelInfo``.

    Fields:
        - ``productId``: ``string``, required.
        - ``vendor``: ``string``, required.
        - ``partNumber``: ``string``, optional. Since vsan API 7.4.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/VsanDiskModelInfo.rst``
    """

    productId: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    vendor: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    partNumber: str | None = None
    """``string``, optional. Since vsan API 7.4."""
