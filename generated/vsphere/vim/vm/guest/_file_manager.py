# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.guest.FileManager``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.managed(
    "vim.vm.guest.FileManager", wire_name="GuestFileManager", since="vim.version.version7", rank=7
)
class FileManager(_rt.ManagedObject):
    """The managed object ``vim.vm.guest.FileManager``, on the wire ``GuestFileManager``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/vm/guest/FileManager.rst``
    """

    @_rt.data(
        "vim.vm.guest.FileManager.FileAttributes",
        wire_name="GuestFileAttributes",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property(
                "modificationTime", "dateTime", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "accessTime", "dateTime", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "symlinkTarget", "string", optional=True, since="vim.version.version7", rank=7
            ),
        ),
    )
    class FileAttributes(vmodl.DynamicData):
        """The data object ``vim.vm.guest.FileManager.FileAttributes``, on the wire ``GuestFileAttributes``.

        Fields:
            - ``modificationTime``: ``dateTime``, optional.
            - ``accessTime``: ``dateTime``, optional.
            - ``symlinkTarget``: ``string``, optional.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/vm/guest/FileManager/FileAttributes.rst``
        """

        modificationTime: datetime.datetime | None = None
        """``dateTime``, optional. Since vSphere API 5.0."""
        accessTime: datetime.datetime | None = None
        """``dateTime``, optional. Since vSphere API 5.0."""
        symlinkTarget: str | None = None
        """``string``, optional. Since vSphere API 5.0."""

    @_rt.data(
        "vim.vm.guest.FileManager.FileInfo",
        wire_name="GuestFileInfo",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("path", "string", since="vim.version.version7", rank=7),
            _rt.Property("type", "string", since="vim.version.version7", rank=7),
            _rt.Property("size", "long", since="vim.version.version7", rank=7),
            _rt.Property(
                "attributes",
                "vim.vm.guest.FileManager.FileAttributes",
                since="vim.version.version7",
                rank=7,
            ),
        ),
    )
    class FileInfo(vmodl.DynamicData):
        """The data object ``vim.vm.guest.FileManager.FileInfo``, on the wire ``GuestFileInfo``.

        Fields:
            - ``path``: ``string``, required.
            - ``type``: ``string``, required.
            - ``size``: ``long``, required.
            - ``attributes``: ``vim.vm.guest.FileManager.FileAttributes``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/vm/guest/FileManager/FileInfo.rst``
        """

        @_rt.enum(
            "vim.vm.guest.FileManager.FileInfo.FileType",
            wire_name="GuestFileType",
            since="vim.version.version7",
            rank=7,
        )
        class FileType(_rt.VimEnum):
            """The enum ``vim.vm.guest.FileManager.FileInfo.FileType``, on the wire ``GuestFileType``.

            Since:
                vSphere API 5.0 (``vim.version.version7``)

            Source:
                ``vim/vm/guest/FileManager/FileInfo/FileType.rst``
            """

            file = "file"
            """The value ``file``."""
            directory = "directory"
            """The value ``directory``."""
            symlink = "symlink"
            """The value ``symlink``."""

        path: str = ""
        """``string``, required. Since vSphere API 5.0."""
        type: str = ""
        """``string``, required. Since vSphere API 5.0."""
        size: int = 0
        """``long``, required. Since vSphere API 5.0."""
        attributes: vim.vm.guest.FileManager.FileAttributes = _rt.UNSET
        """``vim.vm.guest.FileManager.FileAttributes``, required. Since vSphere API 5.0."""

    @_rt.data(
        "vim.vm.guest.FileManager.FileTransferInformation",
        wire_name="FileTransferInformation",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property(
                "attributes",
                "vim.vm.guest.FileManager.FileAttributes",
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property("size", "long", since="vim.version.version7", rank=7),
            _rt.Property("url", "string", since="vim.version.version7", rank=7),
        ),
    )
    class FileTransferInformation(vmodl.DynamicData):
        """The data object ``vim.vm.guest.FileManager.FileTransferInformation``.

        Fields:
            - ``attributes``: ``vim.vm.guest.FileManager.FileAttributes``, required.
            - ``size``: ``long``, required.
            - ``url``: ``string``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/vm/guest/FileManager/FileTransferInformation.rst``
        """

        attributes: vim.vm.guest.FileManager.FileAttributes = _rt.UNSET
        """``vim.vm.guest.FileManager.FileAttributes``, required. Since vSphere API 5.0."""
        size: int = 0
        """``long``, required. Since vSphere API 5.0."""
        url: str = ""
        """``string``, required. Since vSphere API 5.0."""

    @_rt.data(
        "vim.vm.guest.FileManager.ListFileInfo",
        wire_name="GuestListFileInfo",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property(
                "files",
                "vim.vm.guest.FileManager.FileInfo",
                array=True,
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Property("remaining", "int", since="vim.version.version7", rank=7),
        ),
    )
    class ListFileInfo(vmodl.DynamicData):
        """The data object ``vim.vm.guest.FileManager.ListFileInfo``, on the wire ``GuestListFileInfo``.

        Fields:
            - ``files``: List of ``vim.vm.guest.FileManager.FileInfo``, optional.
            - ``remaining``: ``int``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/vm/guest/FileManager/ListFileInfo.rst``
        """

        files: _rt.Field[
            list[vim.vm.guest.FileManager.FileInfo], Iterable[vim.vm.guest.FileManager.FileInfo]
        ] = _rt.EMPTY
        """List of ``vim.vm.guest.FileManager.FileInfo``, optional. Since vSphere API 5.0."""
        remaining: int = 0
        """``int``, required. Since vSphere API 5.0."""

    @_rt.data(
        "vim.vm.guest.FileManager.PosixFileAttributes",
        wire_name="GuestPosixFileAttributes",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("ownerId", "int", optional=True, since="vim.version.version7", rank=7),
            _rt.Property("groupId", "int", optional=True, since="vim.version.version7", rank=7),
            _rt.Property(
                "permissions", "long", optional=True, since="vim.version.version7", rank=7
            ),
        ),
    )
    class PosixFileAttributes(FileAttributes):
        """The data object ``vim.vm.guest.FileManager.PosixFileAttributes``, on the wire ``GuestPosixFileAttributes``.

        Fields:
            - ``ownerId``: ``int``, optional.
            - ``groupId``: ``int``, optional.
            - ``permissions``: ``long``, optional.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/vm/guest/FileManager/PosixFileAttributes.rst``
        """

        ownerId: int | None = None
        """``int``, optional. Since vSphere API 5.0."""
        groupId: int | None = None
        """``int``, optional. Since vSphere API 5.0."""
        permissions: int | None = None
        """``long``, optional. Since vSphere API 5.0."""

    @_rt.data(
        "vim.vm.guest.FileManager.WindowsFileAttributes",
        wire_name="GuestWindowsFileAttributes",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("hidden", "boolean", optional=True, since="vim.version.version7", rank=7),
            _rt.Property(
                "readOnly", "boolean", optional=True, since="vim.version.version7", rank=7
            ),
            _rt.Property(
                "createTime", "dateTime", optional=True, since="vim.version.version7", rank=7
            ),
        ),
    )
    class WindowsFileAttributes(FileAttributes):
        """The data object ``vim.vm.guest.FileManager.WindowsFileAttributes``, on the wire ``GuestWindowsFileAttributes``.

        Fields:
            - ``hidden``: ``boolean``, optional.
            - ``readOnly``: ``boolean``, optional.
            - ``createTime``: ``dateTime``, optional.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/vm/guest/FileManager/WindowsFileAttributes.rst``
        """

        hidden: bool | None = None
        """``boolean``, optional. Since vSphere API 5.0."""
        readOnly: bool | None = None
        """``boolean``, optional. Since vSphere API 5.0."""
        createTime: datetime.datetime | None = None
        """``dateTime``, optional. Since vSphere API 5.0."""

    @_rt.method(
        "MakeDirectoryInGuest",
        since="vim.version.version7",
        rank=7,
        raises=(
            vim.fault.GuestOperationsFault,
            vim.fault.InvalidState,
            vim.fault.TaskInProgress,
            vim.fault.FileFault,
        ),
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                since="vim.version.version7",
                rank=7,
                privilege="VirtualMachine.GuestOperations.Modify",
            ),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.version7", rank=7
            ),
            _rt.Parameter("directoryPath", "string", since="vim.version.version7", rank=7),
            _rt.Parameter(
                "createParentDirectories", "boolean", since="vim.version.version7", rank=7
            ),
        ),
    )
    def MakeDirectoryInGuest(
        self,
        vm: vim.VirtualMachine,
        auth: vim.vm.guest.GuestAuthentication,
        directoryPath: str,
        createParentDirectories: bool,
    ) -> None:
        """Returns nothing. Since vSphere API 5.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.Modify`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.
            directoryPath: ``string``, required.
            createParentDirectories: ``boolean``, required.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.FileFault: Not described.
        """
        _arguments = {
            "vm": vm,
            "auth": auth,
            "directoryPath": directoryPath,
            "createParentDirectories": createParentDirectories,
        }
        if self._rank < 7:
            self._unsupported("MakeDirectoryInGuest", 7)
        self._check_arguments("MakeDirectoryInGuest", _arguments)
        self._invoke("MakeDirectoryInGuest", _arguments)

    MakeDirectory = MakeDirectoryInGuest

    @_rt.method(
        "DeleteFileInGuest",
        since="vim.version.version7",
        rank=7,
        raises=(
            vim.fault.GuestOperationsFault,
            vim.fault.InvalidState,
            vim.fault.TaskInProgress,
            vim.fault.FileFault,
        ),
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                since="vim.version.version7",
                rank=7,
                privilege="VirtualMachine.GuestOperations.Modify",
            ),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.version7", rank=7
            ),
            _rt.Parameter("filePath", "string", since="vim.version.version7", rank=7),
        ),
    )
    def DeleteFileInGuest(
        self, vm: vim.VirtualMachine, auth: vim.vm.guest.GuestAuthentication, filePath: str
    ) -> None:
        """Returns nothing. Since vSphere API 5.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.Modify`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.
            filePath: ``string``, required.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.FileFault: Not described.
        """
        _arguments = {"vm": vm, "auth": auth, "filePath": filePath}
        if self._rank < 7:
            self._unsupported("DeleteFileInGuest", 7)
        self._check_arguments("DeleteFileInGuest", _arguments)
        self._invoke("DeleteFileInGuest", _arguments)

    DeleteFile = DeleteFileInGuest

    @_rt.method(
        "DeleteDirectoryInGuest",
        since="vim.version.version7",
        rank=7,
        raises=(
            vim.fault.GuestOperationsFault,
            vim.fault.InvalidState,
            vim.fault.TaskInProgress,
            vim.fault.FileFault,
        ),
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                since="vim.version.version7",
                rank=7,
                privilege="VirtualMachine.GuestOperations.Modify",
            ),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.version7", rank=7
            ),
            _rt.Parameter("directoryPath", "string", since="vim.version.version7", rank=7),
            _rt.Parameter("recursive", "boolean", since="vim.version.version7", rank=7),
        ),
    )
    def DeleteDirectoryInGuest(
        self,
        vm: vim.VirtualMachine,
        auth: vim.vm.guest.GuestAuthentication,
        directoryPath: str,
        recursive: bool,
    ) -> None:
        """Returns nothing. Since vSphere API 5.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.Modify`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.
            directoryPath: ``string``, required.
            recursive: ``boolean``, required.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.FileFault: Not described.
        """
        _arguments = {
            "vm": vm,
            "auth": auth,
            "directoryPath": directoryPath,
            "recursive": recursive,
        }
        if self._rank < 7:
            self._unsupported("DeleteDirectoryInGuest", 7)
        self._check_arguments("DeleteDirectoryInGuest", _arguments)
        self._invoke("DeleteDirectoryInGuest", _arguments)

    DeleteDirectory = DeleteDirectoryInGuest

    @_rt.method(
        "MoveDirectoryInGuest",
        since="vim.version.version7",
        rank=7,
        raises=(
            vim.fault.GuestOperationsFault,
            vim.fault.InvalidState,
            vim.fault.TaskInProgress,
            vim.fault.FileFault,
        ),
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                since="vim.version.version7",
                rank=7,
                privilege="VirtualMachine.GuestOperations.Modify",
            ),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.version7", rank=7
            ),
            _rt.Parameter("srcDirectoryPath", "string", since="vim.version.version7", rank=7),
            _rt.Parameter("dstDirectoryPath", "string", since="vim.version.version7", rank=7),
        ),
    )
    def MoveDirectoryInGuest(
        self,
        vm: vim.VirtualMachine,
        auth: vim.vm.guest.GuestAuthentication,
        srcDirectoryPath: str,
        dstDirectoryPath: str,
    ) -> None:
        """Returns nothing. Since vSphere API 5.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.Modify`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.
            srcDirectoryPath: ``string``, required.
            dstDirectoryPath: ``string``, required.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.FileFault: Not described.
        """
        _arguments = {
            "vm": vm,
            "auth": auth,
            "srcDirectoryPath": srcDirectoryPath,
            "dstDirectoryPath": dstDirectoryPath,
        }
        if self._rank < 7:
            self._unsupported("MoveDirectoryInGuest", 7)
        self._check_arguments("MoveDirectoryInGuest", _arguments)
        self._invoke("MoveDirectoryInGuest", _arguments)

    MoveDirectory = MoveDirectoryInGuest

    @_rt.method(
        "MoveFileInGuest",
        since="vim.version.version7",
        rank=7,
        raises=(
            vim.fault.GuestOperationsFault,
            vim.fault.InvalidState,
            vim.fault.TaskInProgress,
            vim.fault.FileFault,
        ),
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                since="vim.version.version7",
                rank=7,
                privilege="VirtualMachine.GuestOperations.Modify",
            ),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.version7", rank=7
            ),
            _rt.Parameter("srcFilePath", "string", since="vim.version.version7", rank=7),
            _rt.Parameter("dstFilePath", "string", since="vim.version.version7", rank=7),
            _rt.Parameter("overwrite", "boolean", since="vim.version.version7", rank=7),
        ),
    )
    def MoveFileInGuest(
        self,
        vm: vim.VirtualMachine,
        auth: vim.vm.guest.GuestAuthentication,
        srcFilePath: str,
        dstFilePath: str,
        overwrite: bool,
    ) -> None:
        """Returns nothing. Since vSphere API 5.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.Modify`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.
            srcFilePath: ``string``, required.
            dstFilePath: ``string``, required.
            overwrite: ``boolean``, required.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.FileFault: Not described.
        """
        _arguments = {
            "vm": vm,
            "auth": auth,
            "srcFilePath": srcFilePath,
            "dstFilePath": dstFilePath,
            "overwrite": overwrite,
        }
        if self._rank < 7:
            self._unsupported("MoveFileInGuest", 7)
        self._check_arguments("MoveFileInGuest", _arguments)
        self._invoke("MoveFileInGuest", _arguments)

    MoveFile = MoveFileInGuest

    @_rt.method(
        "CreateTemporaryFileInGuest",
        since="vim.version.version7",
        rank=7,
        raises=(
            vim.fault.GuestOperationsFault,
            vim.fault.InvalidState,
            vim.fault.TaskInProgress,
            vim.fault.FileFault,
        ),
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                since="vim.version.version7",
                rank=7,
                privilege="VirtualMachine.GuestOperations.Modify",
            ),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.version7", rank=7
            ),
            _rt.Parameter("prefix", "string", since="vim.version.version7", rank=7),
            _rt.Parameter("suffix", "string", since="vim.version.version7", rank=7),
            _rt.Parameter(
                "directoryPath", "string", optional=True, since="vim.version.version7", rank=7
            ),
        ),
        returns=_rt.Returns("string"),
    )
    def CreateTemporaryFileInGuest(
        self,
        vm: vim.VirtualMachine,
        auth: vim.vm.guest.GuestAuthentication,
        prefix: str,
        suffix: str,
        directoryPath: str | None = None,
    ) -> str:
        """Returns ``string``. Since vSphere API 5.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.Modify`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.
            prefix: ``string``, required.
            suffix: ``string``, required.
            directoryPath: ``string``, optional.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.FileFault: Not described.
        """
        _arguments = {
            "vm": vm,
            "auth": auth,
            "prefix": prefix,
            "suffix": suffix,
            "directoryPath": directoryPath,
        }
        if self._rank < 7:
            self._unsupported("CreateTemporaryFileInGuest", 7)
        self._check_arguments("CreateTemporaryFileInGuest", _arguments)
        _result: str = self._invoke("CreateTemporaryFileInGuest", _arguments)
        return _result

    CreateTemporaryFile = CreateTemporaryFileInGuest

    @_rt.method(
        "CreateTemporaryDirectoryInGuest",
        since="vim.version.version7",
        rank=7,
        raises=(
            vim.fault.GuestOperationsFault,
            vim.fault.InvalidState,
            vim.fault.TaskInProgress,
            vim.fault.FileFault,
        ),
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                since="vim.version.version7",
                rank=7,
                privilege="VirtualMachine.GuestOperations.Modify",
            ),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.version7", rank=7
            ),
            _rt.Parameter("prefix", "string", since="vim.version.version7", rank=7),
            _rt.Parameter("suffix", "string", since="vim.version.version7", rank=7),
            _rt.Parameter(
                "directoryPath", "string", optional=True, since="vim.version.version7", rank=7
            ),
        ),
        returns=_rt.Returns("string"),
    )
    def CreateTemporaryDirectoryInGuest(
        self,
        vm: vim.VirtualMachine,
        auth: vim.vm.guest.GuestAuthentication,
        prefix: str,
        suffix: str,
        directoryPath: str | None = None,
    ) -> str:
        """Returns ``string``. Since vSphere API 5.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.Modify`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.
            prefix: ``string``, required.
            suffix: ``string``, required.
            directoryPath: ``string``, optional.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.FileFault: Not described.
        """
        _arguments = {
            "vm": vm,
            "auth": auth,
            "prefix": prefix,
            "suffix": suffix,
            "directoryPath": directoryPath,
        }
        if self._rank < 7:
            self._unsupported("CreateTemporaryDirectoryInGuest", 7)
        self._check_arguments("CreateTemporaryDirectoryInGuest", _arguments)
        _result: str = self._invoke("CreateTemporaryDirectoryInGuest", _arguments)
        return _result

    CreateTemporaryDirectory = CreateTemporaryDirectoryInGuest

    @_rt.method(
        "ListFilesInGuest",
        since="vim.version.version7",
        rank=7,
        raises=(
            vim.fault.GuestOperationsFault,
            vim.fault.InvalidState,
            vim.fault.TaskInProgress,
            vim.fault.FileFault,
        ),
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                since="vim.version.version7",
                rank=7,
                privilege="VirtualMachine.GuestOperations.Query",
            ),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.version7", rank=7
            ),
            _rt.Parameter("filePath", "string", since="vim.version.version7", rank=7),
            _rt.Parameter("index", "int", optional=True, since="vim.version.version7", rank=7),
            _rt.Parameter("maxResults", "int", optional=True, since="vim.version.version7", rank=7),
            _rt.Parameter(
                "matchPattern", "string", optional=True, since="vim.version.version7", rank=7
            ),
        ),
        returns=_rt.Returns("vim.vm.guest.FileManager.ListFileInfo"),
    )
    def ListFilesInGuest(
        self,
        vm: vim.VirtualMachine,
        auth: vim.vm.guest.GuestAuthentication,
        filePath: str,
        index: int | None = None,
        maxResults: int | None = None,
        matchPattern: str | None = None,
    ) -> vim.vm.guest.FileManager.ListFileInfo:
        """Returns ``vim.vm.guest.FileManager.ListFileInfo``. Since vSphere API 5.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.Query`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.
            filePath: ``string``, required.
            index: ``int``, optional.
            maxResults: ``int``, optional.
            matchPattern: ``string``, optional.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.FileFault: Not described.
        """
        _arguments = {
            "vm": vm,
            "auth": auth,
            "filePath": filePath,
            "index": index,
            "maxResults": maxResults,
            "matchPattern": matchPattern,
        }
        if self._rank < 7:
            self._unsupported("ListFilesInGuest", 7)
        self._check_arguments("ListFilesInGuest", _arguments)
        _result: vim.vm.guest.FileManager.ListFileInfo = self._invoke(
            "ListFilesInGuest", _arguments
        )
        return _result

    ListFiles = ListFilesInGuest

    @_rt.method(
        "ChangeFileAttributesInGuest",
        since="vim.version.version7",
        rank=7,
        raises=(
            vim.fault.GuestOperationsFault,
            vim.fault.InvalidState,
            vim.fault.TaskInProgress,
            vim.fault.FileFault,
        ),
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                since="vim.version.version7",
                rank=7,
                privilege="VirtualMachine.GuestOperations.Modify",
            ),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.version7", rank=7
            ),
            _rt.Parameter("guestFilePath", "string", since="vim.version.version7", rank=7),
            _rt.Parameter(
                "fileAttributes",
                "vim.vm.guest.FileManager.FileAttributes",
                since="vim.version.version7",
                rank=7,
            ),
        ),
    )
    def ChangeFileAttributesInGuest(
        self,
        vm: vim.VirtualMachine,
        auth: vim.vm.guest.GuestAuthentication,
        guestFilePath: str,
        fileAttributes: vim.vm.guest.FileManager.FileAttributes,
    ) -> None:
        """Returns nothing. Since vSphere API 5.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.Modify`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.
            guestFilePath: ``string``, required.
            fileAttributes: ``vim.vm.guest.FileManager.FileAttributes``, required.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.FileFault: Not described.
        """
        _arguments = {
            "vm": vm,
            "auth": auth,
            "guestFilePath": guestFilePath,
            "fileAttributes": fileAttributes,
        }
        if self._rank < 7:
            self._unsupported("ChangeFileAttributesInGuest", 7)
        self._check_arguments("ChangeFileAttributesInGuest", _arguments)
        self._invoke("ChangeFileAttributesInGuest", _arguments)

    ChangeFileAttributes = ChangeFileAttributesInGuest

    @_rt.method(
        "InitiateFileTransferFromGuest",
        since="vim.version.version7",
        rank=7,
        raises=(
            vim.fault.GuestOperationsFault,
            vim.fault.InvalidState,
            vim.fault.TaskInProgress,
            vim.fault.FileFault,
        ),
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                since="vim.version.version7",
                rank=7,
                privilege="VirtualMachine.GuestOperations.Query",
            ),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.version7", rank=7
            ),
            _rt.Parameter("guestFilePath", "string", since="vim.version.version7", rank=7),
        ),
        returns=_rt.Returns("vim.vm.guest.FileManager.FileTransferInformation"),
    )
    def InitiateFileTransferFromGuest(
        self, vm: vim.VirtualMachine, auth: vim.vm.guest.GuestAuthentication, guestFilePath: str
    ) -> vim.vm.guest.FileManager.FileTransferInformation:
        """Returns ``vim.vm.guest.FileManager.FileTransferInformation``. Since vSphere API 5.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.Query`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.
            guestFilePath: ``string``, required.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.FileFault: Not described.
        """
        _arguments = {"vm": vm, "auth": auth, "guestFilePath": guestFilePath}
        if self._rank < 7:
            self._unsupported("InitiateFileTransferFromGuest", 7)
        self._check_arguments("InitiateFileTransferFromGuest", _arguments)
        _result: vim.vm.guest.FileManager.FileTransferInformation = self._invoke(
            "InitiateFileTransferFromGuest", _arguments
        )
        return _result

    @_rt.method(
        "InitiateFileTransferToGuest",
        since="vim.version.version7",
        rank=7,
        raises=(
            vim.fault.GuestOperationsFault,
            vim.fault.InvalidState,
            vim.fault.TaskInProgress,
            vim.fault.FileFault,
        ),
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                since="vim.version.version7",
                rank=7,
                privilege="VirtualMachine.GuestOperations.Modify",
            ),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.version7", rank=7
            ),
            _rt.Parameter("guestFilePath", "string", since="vim.version.version7", rank=7),
            _rt.Parameter(
                "fileAttributes",
                "vim.vm.guest.FileManager.FileAttributes",
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Parameter("fileSize", "long", since="vim.version.version7", rank=7),
            _rt.Parameter("overwrite", "boolean", since="vim.version.version7", rank=7),
        ),
        returns=_rt.Returns("string"),
    )
    def InitiateFileTransferToGuest(
        self,
        vm: vim.VirtualMachine,
        auth: vim.vm.guest.GuestAuthentication,
        guestFilePath: str,
        fileAttributes: vim.vm.guest.FileManager.FileAttributes,
        fileSize: int,
        overwrite: bool,
    ) -> str:
        """Returns ``string``. Since vSphere API 5.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.Modify`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.
            guestFilePath: ``string``, required.
            fileAttributes: ``vim.vm.guest.FileManager.FileAttributes``, required.
            fileSize: ``long``, required.
            overwrite: ``boolean``, required.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.FileFault: Not described.
        """
        _arguments = {
            "vm": vm,
            "auth": auth,
            "guestFilePath": guestFilePath,
            "fileAttributes": fileAttributes,
            "fileSize": fileSize,
            "overwrite": overwrite,
        }
        if self._rank < 7:
            self._unsupported("InitiateFileTransferToGuest", 7)
        self._check_arguments("InitiateFileTransferToGuest", _arguments)
        _result: str = self._invoke("InitiateFileTransferToGuest", _arguments)
        return _result
