# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.PciDevice``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.PciDevice",
    wire_name="HostPciDevice",
    properties=lambda: (
        _rt.Property("id", "string"),
        _rt.Property("classId", "short"),
        _rt.Property("bus", "byte"),
        _rt.Property("slot", "byte"),
        _rt.Property("physicalSlot", "int", optional=True, since="vim.version.v9_0_0_0", rank=34),
        _rt.Property(
            "slotDescription", "string", optional=True, since="vim.version.v9_0_0_0", rank=34
        ),
        _rt.Property("function", "byte"),
        _rt.Property("vendorId", "short"),
        _rt.Property("subVendorId", "short"),
        _rt.Property("vendorName", "string"),
        _rt.Property("deviceId", "short"),
        _rt.Property("subDeviceId", "short"),
        _rt.Property("parentBridge", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("deviceName", "string"),
        _rt.Property(
            "deviceClassName", "string", optional=True, since="vim.version.v8_0_3_0", rank=32
        ),
        _rt.Property(
            "directPathInfo",
            "vim.host.PciDevice.DirectPathInfo",
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
    ),
)
class PciDevice(vmodl.DynamicData):
    """The data object ``vim.host.PciDevice``, on the wire ``HostPciDevice``.

    Fields:
        - ``id``: ``string``, required.
        - ``classId``: ``short``, required.
        - ``bus``: ``byte``, required.
        - ``slot``: ``byte``, required.
        - ``physicalSlot``: ``int``, optional. Since vSphere API 9.0.0.0.
        - ``slotDescription``: ``string``, optional. Since vSphere API 9.0.0.0.
        - ``function``: ``byte``, required.
        - ``vendorId``: ``short``, required.
        - ``subVendorId``: ``short``, required.
        - ``vendorName``: ``string``, required.
        - ``deviceId``: ``short``, required.
        - ``subDeviceId``: ``short``, required.
        - ``parentBridge``: ``string``, optional. Since vSphere API 4.0.
        - ``deviceName``: ``string``, required.
        - ``deviceClassName``: ``string``, optional. Since vSphere API 8.0.3.0.
        - ``directPathInfo``: ``vim.host.PciDevice.DirectPathInfo``, optional. Since vSphere API
          9.1.0.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/PciDevice.rst``
    """

    @_rt.data(
        "vim.host.PciDevice.DirectPathInfo",
        wire_name="HostPciDeviceDirectPathInfo",
        since="vim.version.v9_1_0_0",
        rank=35,
        properties=lambda: (
            _rt.Property(
                "interconnectType", "string", optional=True, since="vim.version.v9_1_0_0", rank=35
            ),
            _rt.Property(
                "driverName", "string", optional=True, since="vim.version.v9_1_0_0", rank=35
            ),
            _rt.Property(
                "driverVersion", "string", optional=True, since="vim.version.v9_1_0_0", rank=35
            ),
            _rt.Property(
                "availableMemory", "int", optional=True, since="vim.version.v9_1_0_0", rank=35
            ),
        ),
    )
    class DirectPathInfo(vmodl.DynamicData):
        """The data object ``vim.host.PciDevice.DirectPathInfo``, on the wire ``HostPciDeviceDirectPathInfo``.

        Fields:
            - ``interconnectType``: ``string``, optional.
            - ``driverName``: ``string``, optional.
            - ``driverVersion``: ``string``, optional.
            - ``availableMemory``: ``int``, optional.

        Since:
            vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

        Source:
            ``vim/host/PciDevice/DirectPathInfo.rst``
        """

        interconnectType: str | None = None
        """``string``, optional. Since vSphere API 9.1.0.0."""
        driverName: str | None = None
        """``string``, optional. Since vSphere API 9.1.0.0."""
        driverVersion: str | None = None
        """``string``, optional. Since vSphere API 9.1.0.0."""
        availableMemory: int | None = None
        """``int``, optional. Since vSphere API 9.1.0.0."""

    id: str = ""
    """``string``, required. Since 1.0."""
    classId: int = 0
    """``short``, required. Since 1.0."""
    bus: int = 0
    """``byte``, required. Since 1.0."""
    slot: int = 0
    """``byte``, required. Since 1.0."""
    physicalSlot: int | None = None
    """``int``, optional. Since vSphere API 9.0.0.0."""
    slotDescription: str | None = None
    """``string``, optional. Since vSphere API 9.0.0.0."""
    function: int = 0
    """``byte``, required. Since 1.0."""
    vendorId: int = 0
    """``short``, required. Since 1.0."""
    subVendorId: int = 0
    """``short``, required. Since 1.0."""
    vendorName: str = ""
    """``string``, required. Since 1.0."""
    deviceId: int = 0
    """``short``, required. Since 1.0."""
    subDeviceId: int = 0
    """``short``, required. Since 1.0."""
    parentBridge: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    deviceName: str = ""
    """``string``, required. Since 1.0."""
    deviceClassName: str | None = None
    """``string``, optional. Since vSphere API 8.0.3.0."""
    directPathInfo: vim.host.PciDevice.DirectPathInfo | None = None
    """``vim.host.PciDevice.DirectPathInfo``, optional. Since vSphere API 9.1.0.0."""
