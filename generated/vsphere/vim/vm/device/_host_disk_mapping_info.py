# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.HostDiskMappingInfo``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vm.device.HostDiskMappingInfo",
    wire_name="HostDiskMappingInfo",
    properties=lambda: (
        _rt.Property(
            "physicalPartition", "vim.vm.device.HostDiskMappingInfo.PartitionInfo", optional=True
        ),
        _rt.Property("name", "string"),
        _rt.Property("exclusive", "boolean", optional=True),
    ),
)
class HostDiskMappingInfo(vmodl.DynamicData):
    """The data object ``vim.vm.device.HostDiskMappingInfo``.

    Fields:
        - ``physicalPartition``: ``vim.vm.device.HostDiskMappingInfo.PartitionInfo``, optional.
        - ``name``: ``string``, required.
        - ``exclusive``: ``boolean``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/HostDiskMappingInfo.rst``
    """

    @_rt.data(
        "vim.vm.device.HostDiskMappingInfo.PartitionInfo",
        wire_name="HostDiskMappingPartitionInfo",
        properties=lambda: (
            _rt.Property("name", "string"),
            _rt.Property("fileSystem", "string"),
            _rt.Property("capacityInKb", "long"),
        ),
    )
    class PartitionInfo(vmodl.DynamicData):
        """The data object ``vim.vm.device.HostDiskMappingInfo.PartitionInfo``, on the wire ``HostDiskMappingPartitionInfo``.

        Fields:
            - ``name``: ``string``, required.
            - ``fileSystem``: ``string``, required.
            - ``capacityInKb``: ``long`` in kilobytes, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/HostDiskMappingInfo/PartitionInfo.rst``
        """

        name: str = ""
        """``string``, required. Since 1.0."""
        fileSystem: str = ""
        """``string``, required. Since 1.0."""
        capacityInKb: int = 0
        """``long`` in kilobytes, required. Since 1.0."""

    physicalPartition: vim.vm.device.HostDiskMappingInfo.PartitionInfo | None = None
    """``vim.vm.device.HostDiskMappingInfo.PartitionInfo``, optional. Since 1.0."""
    name: str = ""
    """``string``, required. Since 1.0."""
    exclusive: bool | None = None
    """``boolean``, optional. Since 1.0."""
