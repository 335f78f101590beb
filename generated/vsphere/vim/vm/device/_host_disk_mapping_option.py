# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.HostDiskMappingOption``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vm.device.HostDiskMappingOption",
    wire_name="HostDiskMappingOption",
    properties=lambda: (
        _rt.Property(
            "physicalPartition",
            "vim.vm.device.HostDiskMappingOption.PartitionOption",
            array=True,
            optional=True,
        ),
        _rt.Property("name", "string"),
    ),
)
class HostDiskMappingOption(vmodl.DynamicData):
    """The data object ``vim.vm.device.HostDiskMappingOption``.

    Fields:
        - ``physicalPartition``: List of ``vim.vm.device.HostDiskMappingOption.PartitionOption``,
          optional.
        - ``name``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/HostDiskMappingOption.rst``
    """

    @_rt.data(
        "vim.vm.device.HostDiskMappingOption.PartitionOption",
        wire_name="HostDiskMappingPartitionOption",
        properties=lambda: (
            _rt.Property("name", "string"),
            _rt.Property("fileSystem", "string"),
            _rt.Property("capacityInKb", "long"),
        ),
    )
    class PartitionOption(vmodl.DynamicData):
        """The data object ``vim.vm.device.HostDiskMappingOption.PartitionOption``, on the wire ``HostDiskMappingPartitionOption``.

        Fields:
            - ``name``: ``string``, required.
            - ``fileSystem``: ``string``, required.
            - ``capacityInKb``: ``long`` in kilobytes, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/device/HostDiskMappingOption/PartitionOption.rst``
        """

        name: str = ""
        """``string``, required. Since 1.0."""
        fileSystem: str = ""
        """``string``, required. Since 1.0."""
        capacityInKb: int = 0
        """``long`` in kilobytes, required. Since 1.0."""

    physicalPartition: _rt.Field[
        list[vim.vm.device.HostDiskMappingOption.PartitionOption],
        Iterable[vim.vm.device.HostDiskMappingOption.PartitionOption],
    ] = _rt.EMPTY
    """List of ``vim.vm.device.HostDiskMappingOption.PartitionOption``, optional. Since 1.0."""
    name: str = ""
    """``string``, required. Since 1.0."""
