# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ExtensionManager``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.ExtensionManager",
    wire_name="ExtensionManager",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "extensionList",
            "vim.Extension",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
            privilege="System.View",
        ),
    ),
)
class ExtensionManager(_rt.ManagedObject):
    """The managed object ``vim.ExtensionManager``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/ExtensionManager.rst``
    """

    @_rt.data(
        "vim.ExtensionManager.IpAllocationUsage",
        wire_name="ExtensionManagerIpAllocationUsage",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("extensionKey", "string", since="vim.version.version8", rank=8),
            _rt.Property("numAddresses", "int", since="vim.version.version8", rank=8),
        ),
    )
    class IpAllocationUsage(vmodl.DynamicData):
        """The data object ``vim.ExtensionManager.IpAllocationUsage``, on the wire ``ExtensionManagerIpAllocationUsage``.

        Fields:
            - ``extensionKey``: ``string``, required.
            - ``numAddresses``: ``int``, required.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/ExtensionManager/IpAllocationUsage.rst``
        """

        extensionKey: str = ""
        """``string``, required. Since vSphere API 5.1."""
        numAddresses: int = 0
        """``int``, required. Since vSphere API 5.1."""

    @property
    def extensionList(self) -> list[vim.Extension]:
        """List of ``vim.Extension``, optional. Since VI API 2.5.

        Privilege:
            ``System.View``
        """
        if self._rank < 2:
            self._unsupported("extensionList", 2)
        _result: list[vim.Extension] = self._fetch("extensionList")
        return _result

    @_rt.method(
        "UnregisterExtension",
        since="vim.version.version2",
        rank=2,
        privilege="Extension.Unregister",
        raises=(vim.fault.NotFound,),
        parameters=(_rt.Parameter("extensionKey", "string", since="vim.version.version2", rank=2),),
    )
    def UnregisterExtension(self, extensionKey: str) -> None:
        """Returns nothing. Since VI API 2.5.

        Args:
            extensionKey: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``Extension.Unregister``
        """
        _arguments = {"extensionKey": extensionKey}
        if self._rank < 2:
            self._unsupported("UnregisterExtension", 2)
        self._invoke("UnregisterExtension", _arguments)

    @_rt.method(
        "FindExtension",
        since="vim.version.version2",
        rank=2,
        privilege="System.View",
        parameters=(_rt.Parameter("extensionKey", "string", since="vim.version.version2", rank=2),),
        returns=_rt.Returns("vim.Extension", optional=True),
    )
    def FindExtension(self, extensionKey: str) -> vim.Extension | None:
        """Returns ``vim.Extension``, or None. Since VI API 2.5.

        Args:
            extensionKey: ``string``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"extensionKey": extensionKey}
        if self._rank < 2:
            self._unsupported("FindExtension", 2)
        _result: vim.Extension | None = self._invoke("FindExtension", _arguments)
        return _result

    @_rt.method(
        "RegisterExtension",
        since="vim.version.version2",
        rank=2,
        privilege="Extension.Register",
        parameters=(
            _rt.Parameter("extension", "vim.Extension", since="vim.version.version2", rank=2),
        ),
    )
    def RegisterExtension(self, extension: vim.Extension) -> None:
        """Returns nothing. Since VI API 2.5.

        Args:
            extension: ``vim.Extension``, required.

        Privilege:
            ``Extension.Register``
        """
        _arguments = {"extension": extension}
        if self._rank < 2:
            self._unsupported("RegisterExtension", 2)
        self._check_arguments("RegisterExtension", _arguments)
        self._invoke("RegisterExtension", _arguments)

    @_rt.method(
        "UpdateExtension",
        since="vim.version.version2",
        rank=2,
        privilege="Extension.Update",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("extension", "vim.Extension", since="vim.version.version2", rank=2),
        ),
    )
    def UpdateExtension(self, extension: vim.Extension) -> None:
        """Returns nothing. Since VI API 2.5.

        Args:
            extension: ``vim.Extension``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``Extension.Update``
        """
        _arguments = {"extension": extension}
        if self._rank < 2:
            self._unsupported("UpdateExtension", 2)
        self._check_arguments("UpdateExtension", _arguments)
        self._invoke("UpdateExtension", _arguments)

    @_rt.method(
        "GetPublicKey",
        since="vim.version.version2",
        rank=2,
        privilege="System.View",
        returns=_rt.Returns("string"),
    )
    def GetPublicKey(self) -> str:
        """Returns ``string``. Since VI API 2.5.

        Privilege:
            ``System.View``
        """
        if self._rank < 2:
            self._unsupported("GetPublicKey", 2)
        _result: str = self._invoke("GetPublicKey", {})
        return _result

    @_rt.method(
        "SetPublicKey",
        since="vim.version.version2",
        rank=2,
        privilege="Extension.Update",
        parameters=(
            _rt.Parameter("extensionKey", "string", since="vim.version.version2", rank=2),
            _rt.Parameter("publicKey", "string", since="vim.version.version2", rank=2),
        ),
    )
    def SetPublicKey(self, extensionKey: str, publicKey: str) -> None:
        """Returns nothing. Since VI API 2.5.

        Args:
            extensionKey: ``string``, required.
            publicKey: ``string``, required.

        Privilege:
            ``Extension.Update``
        """
        _arguments = {"extensionKey": extensionKey, "publicKey": publicKey}
        if self._rank < 2:
            self._unsupported("SetPublicKey", 2)
        self._invoke("SetPublicKey", _arguments)

    @_rt.method(
        "SetExtensionCertificate",
        since="vim.version.version5",
        rank=5,
        privilege="Extension.Update",
        raises=(vim.fault.NotFound, vim.fault.NoClientCertificate),
        parameters=(
            _rt.Parameter("extensionKey", "string", since="vim.version.version5", rank=5),
            _rt.Parameter(
                "certificatePem", "string", optional=True, since="vim.version.version5", rank=5
            ),
        ),
    )
    def SetExtensionCertificate(self, extensionKey: str, certificatePem: str | None = None) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            extensionKey: ``string``, required.
            certificatePem: ``string``, optional.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.NoClientCertificate: Not described.

        Privilege:
            ``Extension.Update``
        """
        _arguments = {"extensionKey": extensionKey, "certificatePem": certificatePem}
        if self._rank < 5:
            self._unsupported("SetExtensionCertificate", 5)
        self._invoke("SetExtensionCertificate", _arguments)

    SetCertificate = SetExtensionCertificate

    @_rt.method(
        "SetServiceAccount",
        since="vim.version.v8_0_2_0",
        rank=31,
        privilege="Extension.Update",
        raises=(vim.fault.NotFound,),
        parameters=(
            _rt.Parameter("extensionKey", "string", since="vim.version.v8_0_2_0", rank=31),
            _rt.Parameter("serviceAccount", "string", since="vim.version.v8_0_2_0", rank=31),
        ),
    )
    def SetServiceAccount(self, extensionKey: str, serviceAccount: str) -> None:
        """Returns nothing. Since vSphere API 8.0.2.0.

        Args:
            extensionKey: ``string``, required.
            serviceAccount: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``Extension.Update``
        """
        _arguments = {"extensionKey": extensionKey, "serviceAccount": serviceAccount}
        if self._rank < 31:
            self._unsupported("SetServiceAccount", 31)
        self._invoke("SetServiceAccount", _arguments)

    @_rt.method(
        "QueryManagedBy",
        since="vim.version.version7",
        rank=7,
        privilege="System.View",
        parameters=(_rt.Parameter("extensionKey", "string", since="vim.version.version7", rank=7),),
        returns=_rt.Returns("vim.ManagedEntity", array=True, optional=True),
    )
    def QueryManagedBy(self, extensionKey: str) -> list[vim.ManagedEntity]:
        """Returns a list of ``vim.ManagedEntity``, which may be empty. Since vSphere API 5.0.

        Args:
            extensionKey: ``string``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"extensionKey": extensionKey}
        if self._rank < 7:
            self._unsupported("QueryManagedBy", 7)
        _result: list[vim.ManagedEntity] = self._invoke("QueryManagedBy", _arguments)
        return _result

    @_rt.method(
        "QueryExtensionIpAllocationUsage",
        since="vim.version.version8",
        rank=8,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "extensionKeys",
                "string",
                array=True,
                optional=True,
                since="vim.version.version8",
                rank=8,
            ),
        ),
        returns=_rt.Returns("vim.ExtensionManager.IpAllocationUsage", array=True, optional=True),
    )
    def QueryExtensionIpAllocationUsage(
        self, extensionKeys: Iterable[str] = ()
    ) -> list[vim.ExtensionManager.IpAllocationUsage]:
        """Returns a list of ``vim.ExtensionManager.IpAllocationUsage``, which may be empty. Since
        vSphere API 5.1.

        Args:
            extensionKeys: List of ``string``, optional.

        Privilege:
            ``System.View``
        """
        _arguments = {"extensionKeys": _rt.array("extensionKeys", extensionKeys)}
        if self._rank < 8:
            self._unsupported("QueryExtensionIpAllocationUsage", 8)
        _result: list[vim.ExtensionManager.IpAllocationUsage] = self._invoke(
            "QueryExtensionIpAllocationUsage", _arguments
        )
        return _result
