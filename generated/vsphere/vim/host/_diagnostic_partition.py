# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.DiagnosticPartition``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.DiagnosticPartition",
    wire_name="HostDiagnosticPartition",
    properties=lambda: (
        _rt.Property("storageType", "string"),
        _rt.Property("diagnosticType", "string"),
        _rt.Property("slots", "int"),
        _rt.Property("id", "vim.host.ScsiDisk.Partition"),
    ),
)
class DiagnosticPartition(vmodl.DynamicData):
    """The data object ``vim.host.DiagnosticPartition``, on the wire ``HostDiagnosticPartition``.

    Fields:
        - ``storageType``: ``string``, required.
        - ``diagnosticType``: ``string``, required.
        - ``slots``: ``int``, required.
        - ``id``: ``vim.host.ScsiDisk.Partition``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/DiagnosticPartition.rst``
    """

    @_rt.data(
        "vim.host.DiagnosticPartition.CreateDescription",
        wire_name="HostDiagnosticPartitionCreateDescription",
        properties=lambda: (
            _rt.Property("layout", "vim.host.DiskPartitionInfo.Layout"),
            _rt.Property("diskUuid", "string"),
            _rt.Property("spec", "vim.host.DiagnosticPartition.CreateSpec"),
        ),
    )
    class CreateDescription(vmodl.DynamicData):
        """The data object ``vim.host.DiagnosticPartition.CreateDescription``, on the wire ``HostDiagnosticPartitionCreateDescription``.

        Fields:
            - ``layout``: ``vim.host.DiskPartitionInfo.Layout``, required.
            - ``diskUuid``: ``string``, required.
            - ``spec``: ``vim.host.DiagnosticPartition.CreateSpec``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DiagnosticPartition/CreateDescription.rst``
        """

        layout: vim.host.DiskPartitionInfo.Layout = _rt.UNSET
        """``vim.host.DiskPartitionInfo.Layout``, required. Since 1.0."""
        diskUuid: str = ""
        """``string``, required. Since 1.0."""
        spec: vim.host.DiagnosticPartition.CreateSpec = _rt.UNSET
        """``vim.host.DiagnosticPartition.CreateSpec``, required. Since 1.0."""

    @_rt.data(
        "vim.host.DiagnosticPartition.CreateOption",
        wire_name="HostDiagnosticPartitionCreateOption",
        properties=lambda: (
            _rt.Property("storageType", "string"),
            _rt.Property("diagnosticType", "string"),
            _rt.Property("disk", "vim.host.ScsiDisk"),
        ),
    )
    class CreateOption(vmodl.DynamicData):
        """The data object ``vim.host.DiagnosticPartition.CreateOption``, on the wire ``HostDiagnosticPartitionCreateOption``.

        Fields:
            - ``storageType``: ``string``, required.
            - ``diagnosticType``: ``string``, required.
            - ``disk``: ``vim.host.ScsiDisk``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DiagnosticPartition/CreateOption.rst``
        """

        storageType: str = ""
        """``string``, required. Since 1.0."""
        diagnosticType: str = ""
        """``string``, required. Since 1.0."""
        disk: vim.host.ScsiDisk = _rt.UNSET
        """``vim.host.ScsiDisk``, required. Since 1.0."""

    @_rt.data(
        "vim.host.DiagnosticPartition.CreateSpec",
        wire_name="HostDiagnosticPartitionCreateSpec",
        properties=lambda: (
            _rt.Property("storageType", "string"),
            _rt.Property("diagnosticType", "string"),
            _rt.Property("id", "vim.host.ScsiDisk.Partition"),
            _rt.Property("partition", "vim.host.DiskPartitionInfo.Specification"),
            _rt.Property("active", "boolean", optional=True),
        ),
    )
    class CreateSpec(vmodl.DynamicData):
        """The data object ``vim.host.DiagnosticPartition.CreateSpec``, on the wire ``HostDiagnosticPartitionCreateSpec``.

        Fields:
            - ``storageType``: ``string``, required.
            - ``diagnosticType``: ``string``, required.
            - ``id``: ``vim.host.ScsiDisk.Partition``, required.
            - ``partition``: ``vim.host.DiskPartitionInfo.Specification``, required.
            - ``active``: ``boolean``, optional.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DiagnosticPartition/CreateSpec.rst``
        """

        storageType: str = ""
        """``string``, required. Since 1.0."""
        diagnosticType: str = ""
        """``string``, required. Since 1.0."""
        id: vim.host.ScsiDisk.Partition = _rt.UNSET
        """``vim.host.ScsiDisk.Partition``, required. Since 1.0."""
        partition: vim.host.DiskPartitionInfo.Specification = _rt.UNSET
        """``vim.host.DiskPartitionInfo.Specification``, required. Since 1.0."""
        active: bool | None = None
        """``boolean``, optional. Since 1.0."""

    @_rt.enum("vim.host.DiagnosticPartition.DiagnosticType", wire_name="DiagnosticPartitionType")
    class DiagnosticType(_rt.VimEnum):
        """The enum ``vim.host.DiagnosticPartition.DiagnosticType``, on the wire ``DiagnosticPartitionType``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DiagnosticPartition/DiagnosticType.rst``
        """

        singleHost = "singleHost"
        """The value ``singleHost``."""
        multiHost = "multiHost"
        """The value ``multiHost``."""

    @_rt.enum(
        "vim.host.DiagnosticPartition.StorageType", wire_name="DiagnosticPartitionStorageType"
    )
    class StorageType(_rt.VimEnum):
        """The enum ``vim.host.DiagnosticPartition.StorageType``, on the wire ``DiagnosticPartitionStorageType``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/DiagnosticPartition/StorageType.rst``
        """

        directAttached = "directAttached"
        """The value ``directAttached``."""
        networkAttached = "networkAttached"
        """The value ``networkAttached``."""

    storageType: str = ""
    """``string``, required. Since 1.0."""
    diagnosticType: str = ""
    """``string``, required. Since 1.0."""
    slots: int = 0
    """``int``, required. Since 1.0."""
    id: vim.host.ScsiDisk.Partition = _rt.UNSET
    """``vim.host.ScsiDisk.Partition``, required. Since 1.0."""
