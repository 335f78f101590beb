# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VirtualDiskManager``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.VirtualDiskManager", wire_name="VirtualDiskManager", since="vim.version.version2", rank=2
)
class VirtualDiskManager(_rt.ManagedObject):
    """The managed object ``vim.VirtualDiskManager``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/VirtualDiskManager.rst``
    """

    @_rt.data(
        "vim.VirtualDiskManager.VirtualDiskSpec",
        wire_name="VirtualDiskSpec",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property("diskType", "string", since="vim.version.version2", rank=2),
            _rt.Property("adapterType", "string", since="vim.version.version2", rank=2),
        ),
    )
    class VirtualDiskSpec(vmodl.DynamicData):
        """The data object ``vim.VirtualDiskManager.VirtualDiskSpec``.

        Fields:
            - ``diskType``: ``string``, required.
            - ``adapterType``: ``string``, required.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/VirtualDiskManager/VirtualDiskSpec.rst``
        """

        diskType: str = ""
        """``string``, required. Since VI API 2.5."""
        adapterType: str = ""
        """``string``, required. Since VI API 2.5."""

    @_rt.enum(
        "vim.VirtualDiskManager.VirtualDiskAdapterType",
        wire_name="VirtualDiskAdapterType",
        since="vim.version.version2",
        rank=2,
    )
    class VirtualDiskAdapterType(_rt.VimEnum):
        """The enum ``vim.VirtualDiskManager.VirtualDiskAdapterType``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/VirtualDiskManager/VirtualDiskAdapterType.rst``
        """

        ide = "ide"
        """The value ``ide``."""
        busLogic = "busLogic"
        """The value ``busLogic``."""
        lsiLogic = "lsiLogic"
        """The value ``lsiLogic``."""

    @_rt.enum(
        "vim.VirtualDiskManager.VirtualDiskType",
        wire_name="VirtualDiskType",
        since="vim.version.version2",
        rank=2,
    )
    class VirtualDiskType(_rt.VimEnum):
        """The enum ``vim.VirtualDiskManager.VirtualDiskType``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/VirtualDiskManager/VirtualDiskType.rst``
        """

        preallocated = "preallocated"
        """The value ``preallocated``."""
        thin = "thin"
        """The value ``thin``."""
        seSparse = "seSparse"
        """The value ``seSparse``."""
        rdm = "rdm"
        """The value ``rdm``."""
        rdmp = "rdmp"
        """The value ``rdmp``."""
        raw = "raw"
        """The value ``raw``."""
        delta = "delta"
        """The value ``delta``."""
        sparse2Gb = "sparse2Gb"
        """The value ``sparse2Gb``."""
        thick2Gb = "thick2Gb"
        """The value ``thick2Gb``."""
        eagerZeroedThick = "eagerZeroedThick"
        """The value ``eagerZeroedThick``."""
        sparseMonolithic = "sparseMonolithic"
        """The value ``sparseMonolithic``."""
        flatMonolithic = "flatMonolithic"
        """The value ``flatMonolithic``."""
        thick = "thick"
        """The value ``thick``."""

    @_rt.data(
        "vim.VirtualDiskManager.DeviceBackedVirtualDiskSpec",
        wire_name="DeviceBackedVirtualDiskSpec",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property("device", "string", since="vim.version.version2", rank=2),
        ),
    )
    class DeviceBackedVirtualDiskSpec(VirtualDiskSpec):
        """The data object ``vim.VirtualDiskManager.DeviceBackedVirtualDiskSpec``.

        Fields:
            - ``device``: ``string``, required.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/VirtualDiskManager/DeviceBackedVirtualDiskSpec.rst``
        """

        device: str = ""
        """``string``, required. Since VI API 2.5."""

    @_rt.data(
        "vim.VirtualDiskManager.FileBackedVirtualDiskSpec",
        wire_name="FileBackedVirtualDiskSpec",
        since="vim.version.version2",
        rank=2,
        properties=lambda: (
            _rt.Property("capacityKb", "long", since="vim.version.version2", rank=2),
            _rt.Property(
                "profile",
                "vim.vm.ProfileSpec",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
            _rt.Property(
                "crypto",
                "vim.encryption.CryptoSpec",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Property(
                "sectorFormat", "string", optional=True, since="vim.version.v9_0_0_0", rank=34
            ),
        ),
    )
    class FileBackedVirtualDiskSpec(VirtualDiskSpec):
        """The data object ``vim.VirtualDiskManager.FileBackedVirtualDiskSpec``.

        Fields:
            - ``capacityKb``: ``long`` in kilobytes, required.
            - ``profile``: List of ``vim.vm.ProfileSpec``, optional. Since vSphere API 5.5.
            - ``crypto``: ``vim.encryption.CryptoSpec``, optional. Since vSphere API 6.5.
            - ``sectorFormat``: ``string``, optional. Since vSphere API 9.0.0.0.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/VirtualDiskManager/FileBackedVirtualDiskSpec.rst``
        """

        capacityKb: int = 0
        """``long`` in kilobytes, required. Since VI API 2.5."""
        profile: _rt.Field[list[vim.vm.ProfileSpec], Iterable[vim.vm.ProfileSpec]] = _rt.EMPTY
        """List of ``vim.vm.ProfileSpec``, optional. Since vSphere API 5.5."""
        crypto: vim.encryption.CryptoSpec | None = None
        """``vim.encryption.CryptoSpec``, optional. Since vSphere API 6.5."""
        sectorFormat: str | None = None
        """``string``, optional. Since vSphere API 9.0.0.0."""

    @_rt.data(
        "vim.VirtualDiskManager.SeSparseVirtualDiskSpec",
        wire_name="SeSparseVirtualDiskSpec",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("grainSizeKb", "int", optional=True, since="vim.version.version8", rank=8),
        ),
    )
    class SeSparseVirtualDiskSpec(FileBackedVirtualDiskSpec):
        """The data object ``vim.VirtualDiskManager.SeSparseVirtualDiskSpec``.

        Fields:
            - ``grainSizeKb``: ``int`` in kilobytes, optional.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/VirtualDiskManager/SeSparseVirtualDiskSpec.rst``
        """

        grainSizeKb: int | None = None
        """``int`` in kilobytes, optional. Since vSphere API 5.1."""

    def _by_name_CreateVirtualDisk_Task(
        self,
        name: str,
        datacenter: vim.Datacenter | None = None,
        *,
        spec: vim.VirtualDiskManager.VirtualDiskSpec,
    ) -> _rt.TaskOf[str]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_CreateVirtualDisk_Task)
    @_rt.method(
        "CreateVirtualDisk_Task",
        since="vim.version.version2",
        rank=2,
        privilege="System.View",
        raises=(vim.fault.FileFault, vim.fault.InvalidDatastore),
        parameters=(
            _rt.Parameter("name", "string", since="vim.version.version2", rank=2),
            _rt.Parameter(
                "datacenter", "vim.Datacenter", optional=True, since="vim.version.version2", rank=2
            ),
            _rt.Parameter(
                "spec",
                "vim.VirtualDiskManager.VirtualDiskSpec",
                since="vim.version.version2",
                rank=2,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="string"),
    )
    def CreateVirtualDisk_Task(
        self,
        name: str,
        datacenter: vim.Datacenter | None,
        spec: vim.VirtualDiskManager.VirtualDiskSpec,
    ) -> _rt.TaskOf[str]:
        """Starts a task that yields ``string``. Since VI API 2.5.

        Args:
            name: ``string``, required.
            datacenter: ``vim.Datacenter``, optional.
            spec: ``vim.VirtualDiskManager.VirtualDiskSpec``, required.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.

        Privilege:
            ``System.View``
        """
        _rt.require("spec", spec)
        _arguments = {"name": name, "datacenter": datacenter, "spec": spec}
        if self._rank < 2:
            self._unsupported("CreateVirtualDisk_Task", 2)
        self._check_arguments("CreateVirtualDisk_Task", _arguments)
        _result: _rt.TaskOf[str] = self._invoke("CreateVirtualDisk_Task", _arguments)
        return _result

    CreateVirtualDisk = CreateVirtualDisk_Task

    @_rt.method(
        "DeleteVirtualDisk_Task",
        since="vim.version.version2",
        rank=2,
        privilege="System.View",
        raises=(vim.fault.FileFault, vim.fault.InvalidDatastore),
        parameters=(
            _rt.Parameter("name", "string", since="vim.version.version2", rank=2),
            _rt.Parameter(
                "datacenter", "vim.Datacenter", optional=True, since="vim.version.version2", rank=2
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def DeleteVirtualDisk_Task(
        self, name: str, datacenter: vim.Datacenter | None = None
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since VI API 2.5.

        Args:
            name: ``string``, required.
            datacenter: ``vim.Datacenter``, optional.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"name": name, "datacenter": datacenter}
        if self._rank < 2:
            self._unsupported("DeleteVirtualDisk_Task", 2)
        _result: _rt.TaskOf[None] = self._invoke("DeleteVirtualDisk_Task", _arguments)
        return _result

    DeleteVirtualDisk = DeleteVirtualDisk_Task

    def _by_name_MoveVirtualDisk_Task(
        self,
        sourceName: str,
        sourceDatacenter: vim.Datacenter | None = None,
        *,
        destName: str,
        destDatacenter: vim.Datacenter | None = None,
        force: bool | None = None,
        profile: Iterable[vim.vm.ProfileSpec] = (),
    ) -> _rt.TaskOf[str]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_MoveVirtualDisk_Task)
    @_rt.method(
        "MoveVirtualDisk_Task",
        since="vim.version.version2",
        rank=2,
        privilege="System.View",
        raises=(vim.fault.FileFault, vim.fault.InvalidDatastore),
        parameters=(
            _rt.Parameter("sourceName", "string", since="vim.version.version2", rank=2),
            _rt.Parameter(
                "sourceDatacenter",
                "vim.Datacenter",
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
            _rt.Parameter("destName", "string", since="vim.version.version2", rank=2),
            _rt.Parameter(
                "destDatacenter",
                "vim.Datacenter",
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
            _rt.Parameter("force", "boolean", optional=True, since="vim.version.version2", rank=2),
            _rt.Parameter(
                "profile",
                "vim.vm.ProfileSpec",
                array=True,
                optional=True,
                since="vim.version.version9",
                rank=9,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="string"),
    )
    def MoveVirtualDisk_Task(
        self,
        sourceName: str,
        sourceDatacenter: vim.Datacenter | None,
        destName: str,
        destDatacenter: vim.Datacenter | None = None,
        force: bool | None = None,
        profile: Iterable[vim.vm.ProfileSpec] = (),
    ) -> _rt.TaskOf[str]:
        """Starts a task that yields ``string``. Since VI API 2.5.

        Args:
            sourceName: ``string``, required.
            sourceDatacenter: ``vim.Datacenter``, optional.
            destName: ``string``, required.
            destDatacenter: ``vim.Datacenter``, optional.
            force: ``boolean``, optional.
            profile: List of ``vim.vm.ProfileSpec``, optional. Since vSphere API 5.5.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.

        Privilege:
            ``System.View``
        """
        _rt.require("destName", destName)
        _arguments = {
            "sourceName": sourceName,
            "sourceDatacenter": sourceDatacenter,
            "destName": destName,
            "destDatacenter": destDatacenter,
            "force": force,
            "profile": _rt.array("profile", profile),
        }
        if self._rank < 2:
            self._unsupported("MoveVirtualDisk_Task", 2)
        if profile and self._rank < 9:
            self._unsupported("MoveVirtualDisk_Task(profile)", 9)
        self._check_arguments("MoveVirtualDisk_Task", _arguments)
        _result: _rt.TaskOf[str] = self._invoke("MoveVirtualDisk_Task", _arguments)
        return _result

    MoveVirtualDisk = MoveVirtualDisk_Task

    def _by_name_CopyVirtualDisk_Task(
        self,
        sourceName: str,
        sourceDatacenter: vim.Datacenter | None = None,
        *,
        destName: str,
        destDatacenter: vim.Datacenter | None = None,
        destSpec: vim.VirtualDiskManager.VirtualDiskSpec | None = None,
        force: bool | None = None,
    ) -> _rt.TaskOf[str]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_CopyVirtualDisk_Task)
    @_rt.method(
        "CopyVirtualDisk_Task",
        since="vim.version.version2",
        rank=2,
        privilege="System.View",
        raises=(vim.fault.FileFault, vim.fault.InvalidDiskFormat, vim.fault.InvalidDatastore),
        parameters=(
            _rt.Parameter("sourceName", "string", since="vim.version.version2", rank=2),
            _rt.Parameter(
                "sourceDatacenter",
                "vim.Datacenter",
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
            _rt.Parameter("destName", "string", since="vim.version.version2", rank=2),
            _rt.Parameter(
                "destDatacenter",
                "vim.Datacenter",
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
            _rt.Parameter(
                "destSpec",
                "vim.VirtualDiskManager.VirtualDiskSpec",
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
            _rt.Parameter("force", "boolean", optional=True, since="vim.version.version2", rank=2),
        ),
        returns=_rt.Returns("vim.Task", task_result="string"),
    )
    def CopyVirtualDisk_Task(
        self,
        sourceName: str,
        sourceDatacenter: vim.Datacenter | None,
        destName: str,
        destDatacenter: vim.Datacenter | None = None,
        destSpec: vim.VirtualDiskManager.VirtualDiskSpec | None = None,
        force: bool | None = None,
    ) -> _rt.TaskOf[str]:
        """Starts a task that yields ``string``. Since VI API 2.5.

        Args:
            sourceName: ``string``, required.
            sourceDatacenter: ``vim.Datacenter``, optional.
            destName: ``string``, required.
            destDatacenter: ``vim.Datacenter``, optional.
            destSpec: ``vim.VirtualDiskManager.VirtualDiskSpec``, optional.
            force: ``boolean``, optional.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDiskFormat: Not described.
            vim.fault.InvalidDatastore: Not described.

        Privilege:
            ``System.View``
        """
        _rt.require("destName", destName)
        _arguments = {
            "sourceName": sourceName,
            "sourceDatacenter": sourceDatacenter,
            "destName": destName,
            "destDatacenter": destDatacenter,
            "destSpec": destSpec,
            "force": force,
        }
        if self._rank < 2:
            self._unsupported("CopyVirtualDisk_Task", 2)
        self._check_arguments("CopyVirtualDisk_Task", _arguments)
        _result: _rt.TaskOf[str] = self._invoke("CopyVirtualDisk_Task", _arguments)
        return _result

    CopyVirtualDisk = CopyVirtualDisk_Task

    def _by_name_ExtendVirtualDisk_Task(
        self,
        name: str,
        datacenter: vim.Datacenter | None = None,
        *,
        newCapacityKb: int,
        eagerZero: bool | None = None,
    ) -> _rt.TaskOf[None]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_ExtendVirtualDisk_Task)
    @_rt.method(
        "ExtendVirtualDisk_Task",
        since="vim.version.version2",
        rank=2,
        privilege="System.View",
        raises=(vim.fault.FileFault, vim.fault.InvalidDatastore),
        parameters=(
            _rt.Parameter("name", "string", since="vim.version.version2", rank=2),
            _rt.Parameter(
                "datacenter", "vim.Datacenter", optional=True, since="vim.version.version2", rank=2
            ),
            _rt.Parameter("newCapacityKb", "long", since="vim.version.version2", rank=2),
            _rt.Parameter(
                "eagerZero", "boolean", optional=True, since="vim.version.version5", rank=5
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def ExtendVirtualDisk_Task(
        self,
        name: str,
        datacenter: vim.Datacenter | None,
        newCapacityKb: int,
        eagerZero: bool | None = None,
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since VI API 2.5.

        Args:
            name: ``string``, required.
            datacenter: ``vim.Datacenter``, optional.
            newCapacityKb: ``long`` in kilobytes, required.
            eagerZero: ``boolean``, optional. Since vSphere API 4.0.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.

        Privilege:
            ``System.View``
        """
        _rt.require("newCapacityKb", newCapacityKb)
        _arguments = {
            "name": name,
            "datacenter": datacenter,
            "newCapacityKb": newCapacityKb,
            "eagerZero": eagerZero,
        }
        if self._rank < 2:
            self._unsupported("ExtendVirtualDisk_Task", 2)
        if eagerZero is not None and self._rank < 5:
            self._unsupported("ExtendVirtualDisk_Task(eagerZero)", 5)
        _result: _rt.TaskOf[None] = self._invoke("ExtendVirtualDisk_Task", _arguments)
        return _result

    ExtendVirtualDisk = ExtendVirtualDisk_Task

    @_rt.method(
        "QueryVirtualDiskFragmentation",
        since="vim.version.version2",
        rank=2,
        privilege="System.View",
        raises=(vim.fault.FileFault, vim.fault.InvalidDatastore),
        parameters=(
            _rt.Parameter("name", "string", since="vim.version.version2", rank=2),
            _rt.Parameter(
                "datacenter", "vim.Datacenter", optional=True, since="vim.version.version2", rank=2
            ),
        ),
        returns=_rt.Returns("int"),
    )
    def QueryVirtualDiskFragmentation(
        self, name: str, datacenter: vim.Datacenter | None = None
    ) -> int:
        """Returns ``int``. Since VI API 2.5.

        Args:
            name: ``string``, required.
            datacenter: ``vim.Datacenter``, optional.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"name": name, "datacenter": datacenter}
        if self._rank < 2:
            self._unsupported("QueryVirtualDiskFragmentation", 2)
        _result: int = self._invoke("QueryVirtualDiskFragmentation", _arguments)
        return _result

    @_rt.method(
        "DefragmentVirtualDisk_Task",
        since="vim.version.version2",
        rank=2,
        privilege="System.View",
        raises=(vim.fault.FileFault, vim.fault.InvalidDatastore),
        parameters=(
            _rt.Parameter("name", "string", since="vim.version.version2", rank=2),
            _rt.Parameter(
                "datacenter", "vim.Datacenter", optional=True, since="vim.version.version2", rank=2
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def DefragmentVirtualDisk_Task(
        self, name: str, datacenter: vim.Datacenter | None = None
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since VI API 2.5.

        Args:
            name: ``string``, required.
            datacenter: ``vim.Datacenter``, optional.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"name": name, "datacenter": datacenter}
        if self._rank < 2:
            self._unsupported("DefragmentVirtualDisk_Task", 2)
        _result: _rt.TaskOf[None] = self._invoke("DefragmentVirtualDisk_Task", _arguments)
        return _result

    DefragmentVirtualDisk = DefragmentVirtualDisk_Task

    @_rt.method(
        "ShrinkVirtualDisk_Task",
        since="vim.version.version2",
        rank=2,
        privilege="System.View",
        raises=(vim.fault.FileFault, vim.fault.InvalidDatastore),
        parameters=(
            _rt.Parameter("name", "string", since="vim.version.version2", rank=2),
            _rt.Parameter(
                "datacenter", "vim.Datacenter", optional=True, since="vim.version.version2", rank=2
            ),
            _rt.Parameter("copy", "boolean", optional=True, since="vim.version.version2", rank=2),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def ShrinkVirtualDisk_Task(
        self, name: str, datacenter: vim.Datacenter | None = None, copy: bool | None = None
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since VI API 2.5.

        Args:
            name: ``string``, required.
            datacenter: ``vim.Datacenter``, optional.
            copy: ``boolean``, optional.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"name": name, "datacenter": datacenter, "copy": copy}
        if self._rank < 2:
            self._unsupported("ShrinkVirtualDisk_Task", 2)
        _result: _rt.TaskOf[None] = self._invoke("ShrinkVirtualDisk_Task", _arguments)
        return _result

    ShrinkVirtualDisk = ShrinkVirtualDisk_Task

    @_rt.method(
        "InflateVirtualDisk_Task",
        since="vim.version.version2",
        rank=2,
        privilege="System.View",
        raises=(vim.fault.FileFault, vim.fault.InvalidDatastore),
        parameters=(
            _rt.Parameter("name", "string", since="vim.version.version2", rank=2),
            _rt.Parameter(
                "datacenter", "vim.Datacenter", optional=True, since="vim.version.version2", rank=2
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def InflateVirtualDisk_Task(
        self, name: str, datacenter: vim.Datacenter | None = None
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since VI API 2.5.

        Args:
            name: ``string``, required.
            datacenter: ``vim.Datacenter``, optional.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"name": name, "datacenter": datacenter}
        if self._rank < 2:
            self._unsupported("InflateVirtualDisk_Task", 2)
        _result: _rt.TaskOf[None] = self._invoke("InflateVirtualDisk_Task", _arguments)
        return _result

    InflateVirtualDisk = InflateVirtualDisk_Task

    @_rt.method(
        "EagerZeroVirtualDisk_Task",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        raises=(vim.fault.FileFault, vim.fault.InvalidDatastore),
        parameters=(
            _rt.Parameter("name", "string", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "datacenter", "vim.Datacenter", optional=True, since="vim.version.version5", rank=5
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def EagerZeroVirtualDisk_Task(
        self, name: str, datacenter: vim.Datacenter | None = None
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 4.0.

        Args:
            name: ``string``, required.
            datacenter: ``vim.Datacenter``, optional.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"name": name, "datacenter": datacenter}
        if self._rank < 5:
            self._unsupported("EagerZeroVirtualDisk_Task", 5)
        _result: _rt.TaskOf[None] = self._invoke("EagerZeroVirtualDisk_Task", _arguments)
        return _result

    EagerZeroVirtualDisk = EagerZeroVirtualDisk_Task

    @_rt.method(
        "ZeroFillVirtualDisk_Task",
        since="vim.version.version2",
        rank=2,
        privilege="System.View",
        raises=(vim.fault.FileFault, vim.fault.InvalidDatastore),
        parameters=(
            _rt.Parameter("name", "string", since="vim.version.version2", rank=2),
            _rt.Parameter(
                "datacenter", "vim.Datacenter", optional=True, since="vim.version.version2", rank=2
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def ZeroFillVirtualDisk_Task(
        self, name: str, datacenter: vim.Datacenter | None = None
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since VI API 2.5.

        Args:
            name: ``string``, required.
            datacenter: ``vim.Datacenter``, optional.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"name": name, "datacenter": datacenter}
        if self._rank < 2:
            self._unsupported("ZeroFillVirtualDisk_Task", 2)
        _result: _rt.TaskOf[None] = self._invoke("ZeroFillVirtualDisk_Task", _arguments)
        return _result

    ZeroFillVirtualDisk = ZeroFillVirtualDisk_Task

    def _by_name_SetVirtualDiskUuid(
        self, name: str, datacenter: vim.Datacenter | None = None, *, uuid: str
    ) -> None:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_SetVirtualDiskUuid)
    @_rt.method(
        "SetVirtualDiskUuid",
        since="vim.version.version2",
        rank=2,
        privilege="System.View",
        raises=(vim.fault.FileFault, vim.fault.InvalidDatastore),
        parameters=(
            _rt.Parameter("name", "string", since="vim.version.version2", rank=2),
            _rt.Parameter(
                "datacenter", "vim.Datacenter", optional=True, since="vim.version.version2", rank=2
            ),
            _rt.Parameter("uuid", "string", since="vim.version.version2", rank=2),
        ),
    )
    def SetVirtualDiskUuid(self, name: str, datacenter: vim.Datacenter | None, uuid: str) -> None:
        """Returns nothing. Since VI API 2.5.

        Args:
            name: ``string``, required.
            datacenter: ``vim.Datacenter``, optional.
            uuid: ``string``, required.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.

        Privilege:
            ``System.View``
        """
        _rt.require("uuid", uuid)
        _arguments = {"name": name, "datacenter": datacenter, "uuid": uuid}
        if self._rank < 2:
            self._unsupported("SetVirtualDiskUuid", 2)
        self._invoke("SetVirtualDiskUuid", _arguments)

    @_rt.method(
        "QueryVirtualDiskUuid",
        since="vim.version.version2",
        rank=2,
        privilege="System.View",
        raises=(vim.fault.FileFault, vim.fault.InvalidDatastore),
        parameters=(
            _rt.Parameter("name", "string", since="vim.version.version2", rank=2),
            _rt.Parameter(
                "datacenter", "vim.Datacenter", optional=True, since="vim.version.version2", rank=2
            ),
        ),
        returns=_rt.Returns("string"),
    )
    def QueryVirtualDiskUuid(self, name: str, datacenter: vim.Datacenter | None = None) -> str:
        """Returns ``string``. Since VI API 2.5.

        Args:
            name: ``string``, required.
            datacenter: ``vim.Datacenter``, optional.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"name": name, "datacenter": datacenter}
        if self._rank < 2:
            self._unsupported("QueryVirtualDiskUuid", 2)
        _result: str = self._invoke("QueryVirtualDiskUuid", _arguments)
        return _result

    @_rt.method(
        "QueryVirtualDiskGeometry",
        since="vim.version.version2",
        rank=2,
        privilege="System.View",
        raises=(vim.fault.FileFault, vim.fault.InvalidDatastore),
        parameters=(
            _rt.Parameter("name", "string", since="vim.version.version2", rank=2),
            _rt.Parameter(
                "datacenter", "vim.Datacenter", optional=True, since="vim.version.version2", rank=2
            ),
        ),
        returns=_rt.Returns("vim.host.DiskDimensions.Chs"),
    )
    def QueryVirtualDiskGeometry(
        self, name: str, datacenter: vim.Datacenter | None = None
    ) -> vim.host.DiskDimensions.Chs:
        """Returns ``vim.host.DiskDimensions.Chs``. Since VI API 2.5.

        Args:
            name: ``string``, required.
            datacenter: ``vim.Datacenter``, optional.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.InvalidDatastore: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"name": name, "datacenter": datacenter}
        if self._rank < 2:
            self._unsupported("QueryVirtualDiskGeometry", 2)
        _result: vim.host.DiskDimensions.Chs = self._invoke("QueryVirtualDiskGeometry", _arguments)
        return _result

    def _by_name_ImportUnmanagedSnapshot(
        self, vdisk: str, datacenter: vim.Datacenter | None = None, *, vvolId: str
    ) -> None:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_ImportUnmanagedSnapshot)
    @_rt.method(
        "ImportUnmanagedSnapshot",
        since="vim.version.version10",
        rank=10,
        privilege="System.View",
        raises=(vim.fault.NotFound, vim.fault.InvalidDatastore),
        parameters=(
            _rt.Parameter("vdisk", "string", since="vim.version.version10", rank=10),
            _rt.Parameter(
                "datacenter",
                "vim.Datacenter",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Parameter("vvolId", "string", since="vim.version.version10", rank=10),
        ),
    )
    def ImportUnmanagedSnapshot(
        self, vdisk: str, datacenter: vim.Datacenter | None, vvolId: str
    ) -> None:
        """Returns nothing. Since vSphere API 6.0.

        Args:
            vdisk: ``string``, required.
            datacenter: ``vim.Datacenter``, optional.
            vvolId: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.InvalidDatastore: Not described.

        Privilege:
            ``System.View``
        """
        _rt.require("vvolId", vvolId)
        _arguments = {"vdisk": vdisk, "datacenter": datacenter, "vvolId": vvolId}
        if self._rank < 10:
            self._unsupported("ImportUnmanagedSnapshot", 10)
        self._invoke("ImportUnmanagedSnapshot", _arguments)

    @_rt.method(
        "ReleaseManagedSnapshot",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(vim.fault.InvalidDatastore, vim.fault.FileNotFound),
        parameters=(
            _rt.Parameter("vdisk", "string", since="vim.version.version11", rank=11),
            _rt.Parameter(
                "datacenter",
                "vim.Datacenter",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
        ),
    )
    def ReleaseManagedSnapshot(self, vdisk: str, datacenter: vim.Datacenter | None = None) -> None:
        """Returns nothing. Since vSphere API 6.5.

        Args:
            vdisk: ``string``, required.
            datacenter: ``vim.Datacenter``, optional.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.FileNotFound: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"vdisk": vdisk, "datacenter": datacenter}
        if self._rank < 11:
            self._unsupported("ReleaseManagedSnapshot", 11)
        self._invoke("ReleaseManagedSnapshot", _arguments)
