# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.DevicePciId``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.DevicePciId",
    wire_name="DevicePciId",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property("vendorId", "long", since="vsan.version.version18", rank=16),
        _rt.Property("deviceId", "long", since="vsan.version.version18", rank=16),
        _rt.Property("subVendorId", "long", since="vsan.version.version18", rank=16),
        _rt.Property("subDeviceId", "long", since="vsan.version.version18", rank=16),
    ),
)
class DevicePciId(vmodl.DynamicData):
    """The data object ``vim.host.DevicePciId``.

    Fields:
        - ``vendorId``: ``long``, required.
        - ``deviceId``: ``long``, required.
        - ``subVendorId``: ``long``, required.
        - ``subDeviceId``: ``long``, required.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/host/DevicePciId.rst``
    """

    vendorId: int = 0
    """``long``, required. Since vSAN 7.0U3."""
    deviceId: int = 0
    """``long``, required. Since vSAN 7.0U3."""
    subVendorId: int = 0
    """``long``, required. Since vSAN 7.0U3."""
    subDeviceId: int = 0
    """``long``, required. Since vSAN 7.0U3."""
