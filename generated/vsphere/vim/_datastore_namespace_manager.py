# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.DatastoreNamespaceManager``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.DatastoreNamespaceManager",
    wire_name="DatastoreNamespaceManager",
    since="vim.version.version9",
    rank=9,
)
class DatastoreNamespaceManager(_rt.ManagedObject):
    """The managed object ``vim.DatastoreNamespaceManager``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/DatastoreNamespaceManager.rst``
    """

    @_rt.data(
        "vim.DatastoreNamespaceManager.DirectoryInfo",
        wire_name="DatastoreNamespaceManagerDirectoryInfo",
        since="vim.version.v8_0_1_0",
        rank=30,
        properties=lambda: (
            _rt.Property("capacity", "long", since="vim.version.v8_0_1_0", rank=30),
            _rt.Property("used", "long", since="vim.version.v8_0_1_0", rank=30),
        ),
    )
    class DirectoryInfo(vmodl.DynamicData):
        """The data object ``vim.DatastoreNamespaceManager.DirectoryInfo``, on the wire ``DatastoreNamespaceManagerDirectoryInfo``.

        Fields:
            - ``capacity``: ``long``, required.
            - ``used``: ``long``, required.

        Since:
            vSphere API 8.0.1.0 (``vim.version.v8_0_1_0``)

        Source:
            ``vim/DatastoreNamespaceManager/DirectoryInfo.rst``
        """

        capacity: int = 0
        """``long``, required. Since vSphere API 8.0.1.0."""
        used: int = 0
        """``long``, required. Since vSphere API 8.0.1.0."""

    @_rt.method(
        "CreateDirectory",
        since="vim.version.version9",
        rank=9,
        raises=(
            vim.fault.CannotCreateFile,
            vim.fault.FileAlreadyExists,
            vim.fault.InvalidDatastore,
        ),
        parameters=(
            _rt.Parameter(
                "datastore",
                "vim.Datastore",
                since="vim.version.version9",
                rank=9,
                privilege="Datastore.Config",
            ),
            _rt.Parameter(
                "displayName", "string", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Parameter("policy", "string", optional=True, since="vim.version.version9", rank=9),
            _rt.Parameter("size", "long", optional=True, since="vim.version.v7_0_2_0", rank=22),
        ),
        returns=_rt.Returns("string"),
    )
    def CreateDirectory(
        self,
        datastore: vim.Datastore,
        displayName: str | None = None,
        policy: str | None = None,
        size: int | None = None,
    ) -> str:
        """Returns ``string``. Since vSphere API 5.5.

        Args:
            datastore: ``vim.Datastore``, required. The privilege ``Datastore.Config`` is needed on
                it.
            displayName: ``string``, optional.
            policy: ``string``, optional.
            size: ``long``, optional. Since vSphere API 7.0.2.0.

        Raises:
            vim.fault.CannotCreateFile: Not described.
            vim.fault.FileAlreadyExists: Not described.
            vim.fault.InvalidDatastore: Not described.
        """
        _arguments = {
            "datastore": datastore,
            "displayName": displayName,
            "policy": policy,
            "size": size,
        }
        if self._rank < 9:
            self._unsupported("CreateDirectory", 9)
        if size is not None and self._rank < 22:
            self._unsupported("CreateDirectory(size)", 22)
        _result: str = self._invoke("CreateDirectory", _arguments)
        return _result

    def _by_name_DeleteDirectory(
        self, datacenter: vim.Datacenter | None = None, *, datastorePath: str
    ) -> None:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_DeleteDirectory)
    @_rt.method(
        "DeleteDirectory",
        since="vim.version.version9",
        rank=9,
        raises=(
            vim.fault.FileFault,
            vim.fault.FileNotFound,
            vim.fault.InvalidDatastore,
            vim.fault.InvalidDatastorePath,
        ),
        parameters=(
            _rt.Parameter(
                "datacenter",
                "vim.Datacenter",
                optional=True,
                since="vim.version.version9",
                rank=9,
                privilege="System.View",
            ),
            _rt.Parameter("datastorePath", "string", since="vim.version.version9", rank=9),
        ),
    )
    def DeleteDirectory(self, datacenter: vim.Datacenter | None, datastorePath: str) -> None:
        """Returns nothing. Since vSphere API 5.5.

        Args:
            datacenter: ``vim.Datacenter``, optional. The privilege ``System.View`` is needed on it.
            datastorePath: ``string``, required.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.FileNotFound: Not described.
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InvalidDatastorePath: Not described.
        """
        _rt.require("datastorePath", datastorePath)
        _arguments = {"datacenter": datacenter, "datastorePath": datastorePath}
        if self._rank < 9:
            self._unsupported("DeleteDirectory", 9)
        self._invoke("DeleteDirectory", _arguments)

    def _by_name_ConvertNamespacePathToUuidPath(
        self, datacenter: vim.Datacenter | None = None, *, namespaceUrl: str
    ) -> str:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_ConvertNamespacePathToUuidPath)
    @_rt.method(
        "ConvertNamespacePathToUuidPath",
        since="vim.version.version11",
        rank=11,
        privilege="System.View",
        raises=(vim.fault.InvalidDatastore, vim.fault.InvalidDatastorePath),
        parameters=(
            _rt.Parameter(
                "datacenter",
                "vim.Datacenter",
                optional=True,
                since="vim.version.version11",
                rank=11,
            ),
            _rt.Parameter("namespaceUrl", "string", since="vim.version.version11", rank=11),
        ),
        returns=_rt.Returns("string"),
    )
    def ConvertNamespacePathToUuidPath(
        self, datacenter: vim.Datacenter | None, namespaceUrl: str
    ) -> str:
        """Returns ``string``. Since vSphere API 6.5.

        Args:
            datacenter: ``vim.Datacenter``, optional.
            namespaceUrl: ``string``, required.

        Raises:
            vim.fault.InvalidDatastore: Not described.
            vim.fault.InvalidDatastorePath: Not described.

        Privilege:
            ``System.View``
        """
        _rt.require("namespaceUrl", namespaceUrl)
        _arguments = {"datacenter": datacenter, "namespaceUrl": namespaceUrl}
        if self._rank < 11:
            self._unsupported("ConvertNamespacePathToUuidPath", 11)
        _result: str = self._invoke("ConvertNamespacePathToUuidPath", _arguments)
        return _result

    def _by_name_IncreaseDirectorySize(
        self, datacenter: vim.Datacenter | None = None, *, stableName: str, size: int
    ) -> None:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_IncreaseDirectorySize)
    @_rt.method(
        "IncreaseDirectorySize",
        since="vim.version.v8_0_1_0",
        rank=30,
        raises=(
            vim.fault.FileFault,
            vim.fault.FileNotFound,
            vim.fault.InvalidDatastore,
            vmodl.fault.NotSupported,
            vmodl.fault.InvalidArgument,
        ),
        parameters=(
            _rt.Parameter(
                "datacenter",
                "vim.Datacenter",
                optional=True,
                since="vim.version.v8_0_1_0",
                rank=30,
                privilege="System.View",
            ),
            _rt.Parameter("stableName", "string", since="vim.version.v8_0_1_0", rank=30),
            _rt.Parameter("size", "long", since="vim.version.v8_0_1_0", rank=30),
        ),
    )
    def IncreaseDirectorySize(
        self, datacenter: vim.Datacenter | None, stableName: str, size: int
    ) -> None:
        """Returns nothing. Since vSphere API 8.0.1.0.

        Args:
            datacenter: ``vim.Datacenter``, optional. The privilege ``System.View`` is needed on it.
            stableName: ``string``, required.
            size: ``long``, required.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.FileNotFound: Not described.
            vim.fault.InvalidDatastore: Not described.
            vmodl.fault.NotSupported: Not described.
            vmodl.fault.InvalidArgument: Not described.
        """
        _rt.require("stableName", stableName)
        _rt.require("size", size)
        _arguments = {"datacenter": datacenter, "stableName": stableName, "size": size}
        if self._rank < 30:
            self._unsupported("IncreaseDirectorySize", 30)
        self._invoke("IncreaseDirectorySize", _arguments)

    def _by_name_QueryDirectoryInfo(
        self, datacenter: vim.Datacenter | None = None, *, stableName: str
    ) -> vim.DatastoreNamespaceManager.DirectoryInfo:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_QueryDirectoryInfo)
    @_rt.method(
        "QueryDirectoryInfo",
        since="vim.version.v8_0_1_0",
        rank=30,
        privilege="System.View",
        raises=(
            vim.fault.FileFault,
            vim.fault.FileNotFound,
            vim.fault.InvalidDatastore,
            vmodl.fault.NotSupported,
        ),
        parameters=(
            _rt.Parameter(
                "datacenter", "vim.Datacenter", optional=True, since="vim.version.v8_0_1_0", rank=30
            ),
            _rt.Parameter("stableName", "string", since="vim.version.v8_0_1_0", rank=30),
        ),
        returns=_rt.Returns("vim.DatastoreNamespaceManager.DirectoryInfo"),
    )
    def QueryDirectoryInfo(
        self, datacenter: vim.Datacenter | None, stableName: str
    ) -> vim.DatastoreNamespaceManager.DirectoryInfo:
        """Returns ``vim.DatastoreNamespaceManager.DirectoryInfo``. Since vSphere API 8.0.1.0.

        Args:
            datacenter: ``vim.Datacenter``, optional.
            stableName: ``string``, required.

        Raises:
            vim.fault.FileFault: Not described.
            vim.fault.FileNotFound: Not described.
            vim.fault.InvalidDatastore: Not described.
            vmodl.fault.NotSupported: Not described.

        Privilege:
            ``System.View``
        """
        _rt.require("stableName", stableName)
        _arguments = {"datacenter": datacenter, "stableName": stableName}
        if self._rank < 30:
            self._unsupported("QueryDirectoryInfo", 30)
        _result: vim.DatastoreNamespaceManager.DirectoryInfo = self._invoke(
            "QueryDirectoryInfo", _arguments
        )
        return _result
