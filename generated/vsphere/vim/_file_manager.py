# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.FileManager``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed("vim.FileManager", wire_name="FileManager", since="vim.version.version2", rank=2)
class FileManager(_rt.ManagedObject):
    """The managed object ``vim.FileManager``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/FileManager.rst``
    """

    @_rt.data(
        "vim.FileManager.FileLockInfo",
        wire_name="FileLockInfo",
        since="vim.version.v8_0_2_0",
        rank=31,
        properties=lambda: (
            _rt.Property("filePath", "string", since="vim.version.v8_0_2_0", rank=31),
            _rt.Property("host", "string", since="vim.version.v8_0_2_0", rank=31),
            _rt.Property("mac", "string", since="vim.version.v8_0_2_0", rank=31),
            _rt.Property("id", "string", since="vim.version.v8_0_2_0", rank=31),
            _rt.Property("worldName", "string", since="vim.version.v8_0_2_0", rank=31),
            _rt.Property("ownerId", "string", optional=True, since="vim.version.v8_0_2_0", rank=31),
            _rt.Property("lockMode", "string", since="vim.version.v8_0_2_0", rank=31),
            _rt.Property(
                "acquired", "dateTime", optional=True, since="vim.version.v8_0_2_0", rank=31
            ),
            _rt.Property(
                "heartbeat", "dateTime", optional=True, since="vim.version.v8_0_2_0", rank=31
            ),
            _rt.Property("refCount", "int", optional=True, since="vim.version.v8_0_2_0", rank=31),
        ),
    )
    class FileLockInfo(vmodl.DynamicData):
        """The data object ``vim.FileManager.FileLockInfo``.

        Fields:
            - ``filePath``: ``string``, required.
            - ``host``: ``string``, required.
            - ``mac``: ``string``, required.
            - ``id``: ``string``, required.
            - ``worldName``: ``string``, required.
            - ``ownerId``: ``string``, optional.
            - ``lockMode``: ``string``, required.
            - ``acquired``: ``dateTime``, optional.
            - ``heartbeat``: ``dateTime``, optional.
            - ``refCount``: ``int``, optional.

        Since:
            vSphere API 8.0.2.0 (``vim.version.v8_0_2_0``)

        Source:
            ``vim/FileManager/FileLockInfo.rst``
        """

        filePath: str = ""
        """``string``, required. Since vSphere API 8.0.2.0."""
        host: str = ""
        """``string``, required. Since vSphere API 8.0.2.0."""
        mac: str = ""
        """``string``, required. Since vSphere API 8.0.2.0."""
        id: str = ""
        """``string``, required. Since vSphere API 8.0.2.0."""
        worldName: str = ""
        """``string``, required. Since vSphere API 8.0.2.0."""
        ownerId: str | None = None
        """``string``, optional. Since vSphere API 8.0.2.0."""
        lockMode: str = ""
        """``string``, required. Since vSphere API 8.0.2.0."""
        acquired: datetime.datetime | None = None
        """``dateTime``, optional. Since vSphere API 8.0.2.0."""
        heartbeat: datetime.datetime | None = None
        """``dateTime``, optional. Since vSphere API 8.0.2.0."""
        refCount: int | None = None
        """``int``, optional. Since vSphere API 8.0.2.0."""

    @_rt.data(
        "vim.FileManager.FileLockInfoResult",
        wire_name="FileLockInfoResult",
        since="vim.version.v8_0_2_0",
        rank=31,
        properties=lambda: (
            _rt.Property(
                "lockInfo",
                "vim.FileManager.FileLockInfo",
                array=True,
                optional=True,
                since="vim.version.v8_0_2_0",
                rank=31,
            ),
            _rt.Property(
                "fault",
                "vmodl.LocalizedMethodFault",
                optional=True,
                since="vim.version.v8_0_2_0",
                rank=31,
            ),
        ),
    )
    class FileLockInfoResult(vmodl.DynamicData):
        """The data object ``vim.FileManager.FileLockInfoResult``.

        Fields:
            - ``lockInfo``: List of ``vim.FileManager.FileLockInfo``, optional.
            - ``fault``: ``vmodl.LocalizedMethodFault``, optional.

        Since:
            vSphere API 8.0.2.0 (``vim.version.v8_0_2_0``)

        Source:
            ``vim/FileManager/FileLockInfoResult.rst``
        """

        lockInfo: _rt.Field[
            list[vim.FileManager.FileLockInfo], Iterable[vim.FileManager.FileLockInfo]
        ] = _rt.EMPTY
        """List of ``vim.FileManager.FileLockInfo``, optional. Since vSphere API 8.0.2.0."""
        fault: vmodl.MethodFault | None = None
        """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 8.0.2.0."""

    def _by_name_MoveDatastoreFile_Task(
        self,
        sourceName: str,
        sourceDatacenter: vim.Datacenter | None = None,
        *,
        destinationName: str,
        destinationDatacenter: vim.Datacenter | None = None,
        force: bool | None = None,
    ) -> _rt.TaskOf[None]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_MoveDatastoreFile_Task)
    @_rt.method(
        "MoveDatastoreFile_Task",
        since="vim.version.version2",
        rank=2,
        raises=(vim.fault.InvalidDatastore, vim.fault.FileFault),
        parameters=(
            _rt.Parameter("sourceName", "string", since="vim.version.version2", rank=2),
            _rt.Parameter(
                "sourceDatacenter",
                "vim.Datacenter",
                optional=True,
                since="vim.version.version2",
                rank=2,
                privilege="System.View",
            ),
            _rt.Parameter("destinationName", "string", since="vim.version.version2", rank=2),
            _rt.Parameter(
                "destinationDatacenter",
                "vim.Datacenter",
                optional=True,
                since="vim.version.version2",
                rank=2,
                privilege="System.View",
            ),
            _rt.Parameter("force", "boolean", optional=True, since="vim.version.version2", rank=2),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def MoveDatastoreFile_Task(
        self,
        sourceName: str,
        sourceDatacenter: vim.Datacenter | None,
        destinationName: str,
        destinationDatacenter: vim.Datacenter | None = None,
        force: bool | None = None,
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since VI API 2.5.

        Args:
            sourceName: ``string``, required.
            sourceDatacenter: ``vim.Datacenter``, optional. The privilege ``System.View`` is needed
                on it.
            destinationName: ``string``, required.
            destinationDatacenter: ``vim.Datacenter``, optional. The privilege ``System.View`` is
                needed on it.
            force: ``boolean``, optional.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.FileFault: Not described.
        """
        _rt.require("destinationName", destinationName)
        _arguments = {
            "sourceName": sourceName,
            "sourceDatacenter": sourceDatacenter,
            "destinationName": destinationName,
            "destinationDatacenter": destinationDatacenter,
            "force": force,
        }
        if self._rank < 2:
            self._unsupported("MoveDatastoreFile_Task", 2)
        _result: _rt.TaskOf[None] = self._invoke("MoveDatastoreFile_Task", _arguments)
        return _result

    MoveFile = MoveDatastoreFile_Task

    def _by_name_CopyDatastoreFile_Task(
        self,
        sourceName: str,
        sourceDatacenter: vim.Datacenter | None = None,
        *,
        destinationName: str,
        destinationDatacenter: vim.Datacenter | None = None,
        force: bool | None = None,
    ) -> _rt.TaskOf[None]:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_CopyDatastoreFile_Task)
    @_rt.method(
        "CopyDatastoreFile_Task",
        since="vim.version.version2",
        rank=2,
        raises=(vim.fault.InvalidDatastore, vim.fault.FileFault),
        parameters=(
            _rt.Parameter("sourceName", "string", since="vim.version.version2", rank=2),
            _rt.Parameter(
                "sourceDatacenter",
                "vim.Datacenter",
                optional=True,
                since="vim.version.version2",
                rank=2,
                privilege="System.View",
            ),
            _rt.Parameter("destinationName", "string", since="vim.version.version2", rank=2),
            _rt.Parameter(
                "destinationDatacenter",
                "vim.Datacenter",
                optional=True,
                since="vim.version.version2",
                rank=2,
                privilege="System.View",
            ),
            _rt.Parameter("force", "boolean", optional=True, since="vim.version.version2", rank=2),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def CopyDatastoreFile_Task(
        self,
        sourceName: str,
        sourceDatacenter: vim.Datacenter | None,
        destinationName: str,
        destinationDatacenter: vim.Datacenter | None = None,
        force: bool | None = None,
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since VI API 2.5.

        Args:
            sourceName: ``string``, required.
            sourceDatacenter: ``vim.Datacenter``, optional. The privilege ``System.View`` is needed
                on it.
            destinationName: ``string``, required.
            destinationDatacenter: ``vim.Datacenter``, optional. The privilege ``System.View`` is
                needed on it.
            force: ``boolean``, optional.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.FileFault: Not described.
        """
        _rt.require("destinationName", destinationName)
        _arguments = {
            "sourceName": sourceName,
            "sourceDatacenter": sourceDatacenter,
            "destinationName": destinationName,
            "destinationDatacenter": destinationDatacenter,
            "force": force,
        }
        if self._rank < 2:
            self._unsupported("CopyDatastoreFile_Task", 2)
        _result: _rt.TaskOf[None] = self._invoke("CopyDatastoreFile_Task", _arguments)
        return _result

    CopyFile = CopyDatastoreFile_Task

    @_rt.method(
        "DeleteDatastoreFile_Task",
        since="vim.version.version2",
        rank=2,
        raises=(vim.fault.InvalidDatastore, vim.fault.FileFault),
        parameters=(
            _rt.Parameter("name", "string", since="vim.version.version2", rank=2),
            _rt.Parameter(
                "datacenter",
                "vim.Datacenter",
                optional=True,
                since="vim.version.version2",
                rank=2,
                privilege="System.View",
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def DeleteDatastoreFile_Task(
        self, name: str, datacenter: vim.Datacenter | None = None
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since VI API 2.5.

        Args:
            name: ``string``, required.
            datacenter: ``vim.Datacenter``, optional. The privilege ``System.View`` is needed on it.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.FileFault: Not described.
        """
        _arguments = {"name": name, "datacenter": datacenter}
        if self._rank < 2:
            self._unsupported("DeleteDatastoreFile_Task", 2)
        _result: _rt.TaskOf[None] = self._invoke("DeleteDatastoreFile_Task", _arguments)
        return _result

    DeleteFile = DeleteDatastoreFile_Task

    @_rt.method(
        "MakeDirectory",
        since="vim.version.version2",
        rank=2,
        raises=(vim.fault.InvalidDatastore, vim.fault.FileFault),
        parameters=(
            _rt.Parameter("name", "string", since="vim.version.version2", rank=2),
            _rt.Parameter(
                "datacenter",
                "vim.Datacenter",
                optional=True,
                since="vim.version.version2",
                rank=2,
                privilege="System.View",
            ),
            _rt.Parameter(
                "createParentDirectories",
                "boolean",
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
        ),
    )
    def MakeDirectory(
        self,
        name: str,
        datacenter: vim.Datacenter | None = None,
        createParentDirectories: bool | None = None,
    ) -> None:
        """Returns nothing. Since VI API 2.5.

        Args:
            name: ``string``, required.
            datacenter: ``vim.Datacenter``, optional. The privilege ``System.View`` is needed on it.
            createParentDirectories: ``boolean``, optional.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.FileFault: Not described.
        """
        _arguments = {
            "name": name,
            "datacenter": datacenter,
            "createParentDirectories": createParentDirectories,
        }
        if self._rank < 2:
            self._unsupported("MakeDirectory", 2)
        self._invoke("MakeDirectory", _arguments)

    def _by_name_ChangeOwner(
        self, name: str, datacenter: vim.Datacenter | None = None, *, owner: str
    ) -> None:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_ChangeOwner)
    @_rt.method(
        "ChangeOwner",
        since="vim.version.version5",
        rank=5,
        raises=(vim.fault.InvalidDatastore, vim.fault.FileFault, vim.fault.UserNotFound),
        parameters=(
            _rt.Parameter("name", "string", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "datacenter",
                "vim.Datacenter",
                optional=True,
                since="vim.version.version5",
                rank=5,
                privilege="System.View",
            ),
            _rt.Parameter("owner", "string", since="vim.version.version5", rank=5),
        ),
    )
    def ChangeOwner(self, name: str, datacenter: vim.Datacenter | None, owner: str) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            name: ``string``, required.
            datacenter: ``vim.Datacenter``, optional. The privilege ``System.View`` is needed on it.
            owner: ``string``, required.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.FileFault: Not described.
            vim.fault.UserNotFound: Not described.
        """
        _rt.require("owner", owner)
        _arguments = {"name": name, "datacenter": datacenter, "owner": owner}
        if self._rank < 5:
            self._unsupported("ChangeOwner", 5)
        self._invoke("ChangeOwner", _arguments)

    @_rt.method(
        "QueryFileLockInfo",
        since="vim.version.v8_0_2_0",
        rank=31,
        privilege="System.View",
        raises=(vim.fault.InvalidDatastore, vim.fault.FileFault),
        parameters=(
            _rt.Parameter("path", "string", since="vim.version.v8_0_2_0", rank=31),
            _rt.Parameter(
                "host", "vim.HostSystem", optional=True, since="vim.version.v8_0_2_0", rank=31
            ),
        ),
        returns=_rt.Returns("vim.FileManager.FileLockInfoResult"),
    )
    def QueryFileLockInfo(
        self, path: str, host: vim.HostSystem | None = None
    ) -> vim.FileManager.FileLockInfoResult:
        """Returns ``vim.FileManager.FileLockInfoResult``. Since vSphere API 8.0.2.0.

        Args:
            path: ``string``, required.
            host: ``vim.HostSystem``, optional.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.FileFault: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"path": path, "host": host}
        if self._rank < 31:
            self._unsupported("QueryFileLockInfo", 31)
        _result: vim.FileManager.FileLockInfoResult = self._invoke("QueryFileLockInfo", _arguments)
        return _result
