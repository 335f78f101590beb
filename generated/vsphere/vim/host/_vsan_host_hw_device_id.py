# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanHostHwDeviceId``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanHostHwDeviceId",
    wire_name="VsanHostHwDeviceId",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property("pciId", "vim.host.DevicePciId", since="vsan.version.version18", rank=16),
        _rt.Property("productId", "string", optional=True, since="vsan.version.version18", rank=16),
        _rt.Property(
            "diskCapacity", "long", optional=True, since="vsan.version.version18", rank=16
        ),
    ),
)
class VsanHostHwDeviceId(vmodl.DynamicData):
    """The data object ``vim.host.VsanHostHwDeviceId``.

    Fields:
        - ``pciId``: ``vim.host.DevicePciId``, required.
        - ``productId``: ``string``, optional.
        - ``diskCapacity``: ``long``, optional.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/host/VsanHostHwDeviceId.rst``
    """

    pciId: vim.host.DevicePciId = _rt.UNSET
    """``vim.host.DevicePciId``, required. Since vSAN 7.0U3."""
    productId: str | None = None
    """``string``, optional. Since vSAN 7.0U3."""
    diskCapacity: int | None = None
    """``long``, optional. Since vSAN 7.0U3."""
