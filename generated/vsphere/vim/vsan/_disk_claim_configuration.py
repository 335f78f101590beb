# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.DiskClaimConfiguration``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.DiskClaimConfiguration",
    wire_name="DiskClaimConfiguration",
    since="vsan.version.version22",
    rank=20,
    properties=lambda: (
        _rt.Property("diskType", "string", since="vsan.version.version22", rank=20),
        _rt.Property(
            "diskNamePrefix", "string", optional=True, since="vsan.version.version22", rank=20
        ),
        _rt.Property(
            "numberOfDisks", "int", optional=True, since="vsan.version.version22", rank=20
        ),
        _rt.Property("diskModel", "string", optional=True, since="vsan.version.version22", rank=20),
        _rt.Property("vendor", "string", optional=True, since="vsan.version.version22", rank=20),
        _rt.Property(
            "diskCapacity", "long", optional=True, since="vsan.version.version22", rank=20
        ),
    ),
)
class DiskClaimConfiguration(vmodl.DynamicData):
    """The data object ``vim.vsan.DiskClaimConfiguration``.

    Fields:
        - ``diskType``: ``string``, required.
        - ``diskNamePrefix``: ``string``, optional.
        - ``numberOfDisks``: ``int``, optional.
        - ``diskModel``: ``string``, optional.
        - ``vendor``: ``string``, optional.
        - ``diskCapacity``: ``long``, optional.

    Since:
        vsan API 8.0.0.3 (``vsan.version.version22``)

    Source:
        ``vim/vsan/DiskClaimConfiguration.rst``
    """

    diskType: str = ""
    """``string``, required. Since vsan API 8.0.0.3."""
    diskNamePrefix: str | None = None
    """``string``, optional. Since vsan API 8.0.0.3."""
    numberOfDisks: int | None = None
    """``int``, optional. Since vsan API 8.0.0.3."""
    diskModel: str | None = None
    """``string``, optional. Since vsan API 8.0.0.3."""
    vendor: str | None = None
    """``string``, optional. Since vsan API 8.0.0.3."""
    diskCapacity: int | None = None
    """``long``, optional. Since vsan API 8.0.0.3."""
