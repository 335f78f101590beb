# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.Device``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.Device",
    wire_name="HostDevice",
    properties=lambda: (
        _rt.Property("deviceName", "string"),
        _rt.Property("deviceType", "string"),
    ),
)
class Device(vmodl.DynamicData):
    """The data object ``vim.host.Device``, on the wire ``HostDevice``.

    Fields:
        - ``deviceName``: ``string``, required.
        - ``deviceType``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/Device.rst``
    """

    deviceName: str = ""
    """``string``, required. Since 1.0."""
    deviceType: str = ""
    """``string``, required. Since 1.0."""
