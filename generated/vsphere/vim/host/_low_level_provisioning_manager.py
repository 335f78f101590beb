# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.LowLevelProvisioningManager``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.opaque("vim.host.LowLevelProvisioningManager")
class LowLevelProvisioningManager(_rt.Opaque):
    """``vim.host.LowLevelProvisioningManager``, of which this package knows no more than the
    name.
    """

    @_rt.data(
        "vim.host.LowLevelProvisioningManager.DiskLayoutSpec",
        wire_name="HostLowLevelProvisioningManagerDiskLayoutSpec",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("controllerType", "TypeName", since="vim.version.version7", rank=7),
            _rt.Property("busNumber", "int", since="vim.version.version7", rank=7),
            _rt.Property("unitNumber", "int", since="vim.version.version7", rank=7),
            _rt.Property("srcFilename", "string", since="vim.version.version7", rank=7),
            _rt.Property("dstFilename", "string", since="vim.version.version7", rank=7),
        ),
    )
    class DiskLayoutSpec(vmodl.DynamicData):
        """The data object ``vim.host.LowLevelProvisioningManager.DiskLayoutSpec``, on the wire ``HostLowLevelProvisioningManagerDiskLayoutSpec``.

        Fields:
            - ``controllerType``: ``TypeName``, required.
            - ``busNumber``: ``int``, required.
            - ``unitNumber``: ``int``, required.
            - ``srcFilename``: ``string``, required.
            - ``dstFilename``: ``string``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/host/LowLevelProvisioningManager/DiskLayoutSpec.rst``
        """

        controllerType: _rt.Field[str, str | _rt.TypeClass] = _rt.UNSET
        """``TypeName``, required. Since vSphere API 5.0."""
        busNumber: int = 0
        """``int``, required. Since vSphere API 5.0."""
        unitNumber: int = 0
        """``int``, required. Since vSphere API 5.0."""
        srcFilename: str = ""
        """``string``, required. Since vSphere API 5.0."""
        dstFilename: str = ""
        """``string``, required. Since vSphere API 5.0."""

    @_rt.data(
        "vim.host.LowLevelProvisioningManager.FileDeleteResult",
        wire_name="HostLowLevelProvisioningManagerFileDeleteResult",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("fileName", "string", since="vim.version.version10", rank=10),
            _rt.Property(
                "fault", "vmodl.LocalizedMethodFault", since="vim.version.version10", rank=10
            ),
        ),
    )
    class FileDeleteResult(vmodl.DynamicData):
        """The data object ``vim.host.LowLevelProvisioningManager.FileDeleteResult``, on the wire ``HostLowLevelProvisioningManagerFileDeleteResult``.

        Fields:
            - ``fileName``: ``string``, required.
            - ``fault``: ``vmodl.LocalizedMethodFault``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/LowLevelProvisioningManager/FileDeleteResult.rst``
        """

        fileName: str = ""
        """``string``, required. Since vSphere API 6.0."""
        fault: vmodl.MethodFault = _rt.UNSET
        """``vmodl.LocalizedMethodFault``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.host.LowLevelProvisioningManager.FileDeleteSpec",
        wire_name="HostLowLevelProvisioningManagerFileDeleteSpec",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("fileName", "string", since="vim.version.version10", rank=10),
            _rt.Property("fileType", "string", since="vim.version.version10", rank=10),
        ),
    )
    class FileDeleteSpec(vmodl.DynamicData):
        """The data object ``vim.host.LowLevelProvisioningManager.FileDeleteSpec``, on the wire ``HostLowLevelProvisioningManagerFileDeleteSpec``.

        Fields:
            - ``fileName``: ``string``, required.
            - ``fileType``: ``string``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/LowLevelProvisioningManager/FileDeleteSpec.rst``
        """

        fileName: str = ""
        """``string``, required. Since vSphere API 6.0."""
        fileType: str = ""
        """``string``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.host.LowLevelProvisioningManager.FileReserveResult",
        wire_name="HostLowLevelProvisioningManagerFileReserveResult",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("baseName", "string", since="vim.version.version10", rank=10),
            _rt.Property("parentDir", "string", since="vim.version.version10", rank=10),
            _rt.Property("reservedName", "string", since="vim.version.version10", rank=10),
        ),
    )
    class FileReserveResult(vmodl.DynamicData):
        """The data object ``vim.host.LowLevelProvisioningManager.FileReserveResult``, on the wire ``HostLowLevelProvisioningManagerFileReserveResult``.

        Fields:
            - ``baseName``: ``string``, required.
            - ``parentDir``: ``string``, required.
            - ``reservedName``: ``string``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/LowLevelProvisioningManager/FileReserveResult.rst``
        """

        baseName: str = ""
        """``string``, required. Since vSphere API 6.0."""
        parentDir: str = ""
        """``string``, required. Since vSphere API 6.0."""
        reservedName: str = ""
        """``string``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.host.LowLevelProvisioningManager.FileReserveSpec",
        wire_name="HostLowLevelProvisioningManagerFileReserveSpec",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("baseName", "string", since="vim.version.version10", rank=10),
            _rt.Property("parentDir", "string", since="vim.version.version10", rank=10),
            _rt.Property("fileType", "string", since="vim.version.version10", rank=10),
            _rt.Property("storageProfile", "string", since="vim.version.version10", rank=10),
        ),
    )
    class FileReserveSpec(vmodl.DynamicData):
        """The data object ``vim.host.LowLevelProvisioningManager.FileReserveSpec``, on the wire ``HostLowLevelProvisioningManagerFileReserveSpec``.

        Fields:
            - ``baseName``: ``string``, required.
            - ``parentDir``: ``string``, required.
            - ``fileType``: ``string``, required.
            - ``storageProfile``: ``string``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/LowLevelProvisioningManager/FileReserveSpec.rst``
        """

        baseName: str = ""
        """``string``, required. Since vSphere API 6.0."""
        parentDir: str = ""
        """``string``, required. Since vSphere API 6.0."""
        fileType: str = ""
        """``string``, required. Since vSphere API 6.0."""
        storageProfile: str = ""
        """``string``, required. Since vSphere API 6.0."""

    @_rt.enum(
        "vim.host.LowLevelProvisioningManager.FileType",
        wire_name="HostLowLevelProvisioningManagerFileType",
        since="vim.version.version10",
        rank=10,
    )
    class FileType(_rt.VimEnum):
        """The enum ``vim.host.LowLevelProvisioningManager.FileType``, on the wire ``HostLowLevelProvisioningManagerFileType``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/host/LowLevelProvisioningManager/FileType.rst``
        """

        File = "File"
        """The value ``File``."""
        VirtualDisk = "VirtualDisk"
        """The value ``VirtualDisk``."""
        Directory = "Directory"
        """The value ``Directory``."""

    @_rt.enum(
        "vim.host.LowLevelProvisioningManager.ReloadTarget",
        wire_name="HostLowLevelProvisioningManagerReloadTarget",
        since="vim.version.version5",
        rank=5,
    )
    class ReloadTarget(_rt.VimEnum):
        """The enum ``vim.host.LowLevelProvisioningManager.ReloadTarget``, on the wire ``HostLowLevelProvisioningManagerReloadTarget``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/host/LowLevelProvisioningManager/ReloadTarget.rst``
        """

        currentConfig = "currentConfig"
        """The value ``currentConfig``."""
        snapshotConfig = "snapshotConfig"
        """The value ``snapshotConfig``."""

    @_rt.data(
        "vim.host.LowLevelProvisioningManager.SnapshotLayoutSpec",
        wire_name="HostLowLevelProvisioningManagerSnapshotLayoutSpec",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("id", "int", since="vim.version.version7", rank=7),
            _rt.Property("srcFilename", "string", since="vim.version.version7", rank=7),
            _rt.Property("dstFilename", "string", since="vim.version.version7", rank=7),
            _rt.Property(
                "disk",
                "vim.host.LowLevelProvisioningManager.DiskLayoutSpec",
                array=True,
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
        ),
    )
    class SnapshotLayoutSpec(vmodl.DynamicData):
        """The data object ``vim.host.LowLevelProvisioningManager.SnapshotLayoutSpec``, on the wire ``HostLowLevelProvisioningManagerSnapshotLayoutSpec``.

        Fields:
            - ``id``: ``int``, required.
            - ``srcFilename``: ``string``, required.
            - ``dstFilename``: ``string``, required.
            - ``disk``: List of ``vim.host.LowLevelProvisioningManager.DiskLayoutSpec``, optional.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/host/LowLevelProvisioningManager/SnapshotLayoutSpec.rst``
        """

        id: int = 0
        """``int``, required. Since vSphere API 5.0."""
        srcFilename: str = ""
        """``string``, required. Since vSphere API 5.0."""
        dstFilename: str = ""
        """``string``, required. Since vSphere API 5.0."""
        disk: _rt.Field[
            list[vim.host.LowLevelProvisioningManager.DiskLayoutSpec],
            Iterable[vim.host.LowLevelProvisioningManager.DiskLayoutSpec],
        ] = _rt.EMPTY
        """List of ``vim.host.LowLevelProvisioningManager.DiskLayoutSpec``, optional. Since vSphere
        API 5.0.
        """

    @_rt.data(
        "vim.host.LowLevelProvisioningManager.VmMigrationStatus",
        wire_name="HostLowLevelProvisioningManagerVmMigrationStatus",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("migrationId", "long", since="vim.version.version8", rank=8),
            _rt.Property("type", "string", since="vim.version.version8", rank=8),
            _rt.Property("source", "boolean", since="vim.version.version8", rank=8),
            _rt.Property("consideredSuccessful", "boolean", since="vim.version.version8", rank=8),
        ),
    )
    class VmMigrationStatus(vmodl.DynamicData):
        """The data object ``vim.host.LowLevelProvisioningManager.VmMigrationStatus``, on the wire ``HostLowLevelProvisioningManagerVmMigrationStatus``.

        Fields:
            - ``migrationId``: ``long``, required.
            - ``type``: ``string``, required.
            - ``source``: ``boolean``, required.
            - ``consideredSuccessful``: ``boolean``, required.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/host/LowLevelProvisioningManager/VmMigrationStatus.rst``
        """

        migrationId: int = 0
        """``long``, required. Since vSphere API 5.1."""
        type: str = ""
        """``string``, required. Since vSphere API 5.1."""
        source: bool = False
        """``boolean``, required. Since vSphere API 5.1."""
        consideredSuccessful: bool = False
        """``boolean``, required. Since vSphere API 5.1."""

    @_rt.data(
        "vim.host.LowLevelProvisioningManager.VmRecoveryInfo",
        wire_name="HostLowLevelProvisioningManagerVmRecoveryInfo",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("version", "string", since="vim.version.version8", rank=8),
            _rt.Property("biosUUID", "string", since="vim.version.version8", rank=8),
            _rt.Property("instanceUUID", "string", since="vim.version.version8", rank=8),
            _rt.Property(
                "ftInfo",
                "vim.vm.FaultToleranceConfigInfo",
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
        ),
    )
    class VmRecoveryInfo(vmodl.DynamicData):
        """The data object ``vim.host.LowLevelProvisioningManager.VmRecoveryInfo``, on the wire ``HostLowLevelProvisioningManagerVmRecoveryInfo``.

        Fields:
            - ``version``: ``string``, required.
            - ``biosUUID``: ``string``, required.
            - ``instanceUUID``: ``string``, required.
            - ``ftInfo``: ``vim.vm.FaultToleranceConfigInfo``, optional.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/host/LowLevelProvisioningManager/VmRecoveryInfo.rst``
        """

        version: str = ""
        """``string``, required. Since vSphere API 5.1."""
        biosUUID: str = ""
        """``string``, required. Since vSphere API 5.1."""
        instanceUUID: str = ""
        """``string``, required. Since vSphere API 5.1."""
        ftInfo: vim.vm.FaultToleranceConfigInfo | None = None
        """``vim.vm.FaultToleranceConfigInfo``, optional. Since vSphere API 5.1."""
