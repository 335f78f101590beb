# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.CustomizationSpecManager``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim


@_rt.managed(
    "vim.CustomizationSpecManager",
    wire_name="CustomizationSpecManager",
    properties=lambda: (
        _rt.Property(
            "info",
            "vim.CustomizationSpecInfo",
            array=True,
            optional=True,
            privilege="VirtualMachine.Provisioning.ReadCustSpecs",
        ),
        _rt.Property("encryptionKey", "byte", array=True, optional=True, privilege="System.View"),
    ),
)
class CustomizationSpecManager(_rt.ManagedObject):
    """The managed object ``vim.CustomizationSpecManager``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/CustomizationSpecManager.rst``
    """

    @property
    def info(self) -> list[vim.CustomizationSpecInfo]:
        """List of ``vim.CustomizationSpecInfo``, optional. Since 1.0.

        Privilege:
            ``VirtualMachine.Provisioning.ReadCustSpecs``
        """
        _result: list[vim.CustomizationSpecInfo] = self._fetch("info")
        return _result

    @property
    def encryptionKey(self) -> list[int]:
        """List of ``byte``, optional. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: list[int] = self._fetch("encryptionKey")
        return _result

    @_rt.method(
        "DoesCustomizationSpecExist",
        privilege="VirtualMachine.Provisioning.ReadCustSpecs",
        parameters=(_rt.Parameter("name", "string"),),
        returns=_rt.Returns("boolean"),
    )
    def DoesCustomizationSpecExist(self, name: str) -> bool:
        """Returns ``boolean``. Since 1.0.

        Args:
            name: ``string``, required.

        Privilege:
            ``VirtualMachine.Provisioning.ReadCustSpecs``
        """
        _arguments = {"name": name}
        _result: bool = self._invoke("DoesCustomizationSpecExist", _arguments)
        return _result

    Exists = DoesCustomizationSpecExist

    @_rt.method(
        "GetCustomizationSpec",
        privilege="VirtualMachine.Provisioning.ReadCustSpecs",
        raises=(vim.fault.NotFound,),
        parameters=(_rt.Parameter("name", "string"),),
        returns=_rt.Returns("vim.CustomizationSpecItem"),
    )
    def GetCustomizationSpec(self, name: str) -> vim.CustomizationSpecItem:
        """Returns ``vim.CustomizationSpecItem``. Since 1.0.

        Args:
            name: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``VirtualMachine.Provisioning.ReadCustSpecs``
        """
        _arguments = {"name": name}
        _result: vim.CustomizationSpecItem = self._invoke("GetCustomizationSpec", _arguments)
        return _result

    Get = GetCustomizationSpec

    @_rt.method(
        "CreateCustomizationSpec",
        privilege="VirtualMachine.Provisioning.ModifyCustSpecs",
        raises=(vim.fault.CustomizationFault, vim.fault.AlreadyExists),
        parameters=(_rt.Parameter("item", "vim.CustomizationSpecItem"),),
    )
    def CreateCustomizationSpec(self, item: vim.CustomizationSpecItem) -> None:
        """Returns nothing. Since 1.0.

        Args:
            item: ``vim.CustomizationSpecItem``, required.

        Raises:
            vim.fault.CustomizationFault: Not described.
            vim.fault.AlreadyExists: Not described.

        Privilege:
            ``VirtualMachine.Provisioning.ModifyCustSpecs``
        """
        _arguments = {"item": item}
        self._check_arguments("CreateCustomizationSpec", _arguments)
        self._invoke("CreateCustomizationSpec", _arguments)

    Create = CreateCustomizationSpec

    @_rt.method(
        "OverwriteCustomizationSpec",
        privilege="VirtualMachine.Provisioning.ModifyCustSpecs",
        raises=(vim.fault.CustomizationFault, vim.fault.NotFound, vim.fault.ConcurrentAccess),
        parameters=(_rt.Parameter("item", "vim.CustomizationSpecItem"),),
    )
    def OverwriteCustomizationSpec(self, item: vim.CustomizationSpecItem) -> None:
        """Returns nothing. Since 1.0.

        Args:
            item: ``vim.CustomizationSpecItem``, required.

        Raises:
            vim.fault.CustomizationFault: Not described.
            vim.fault.NotFound: Not described.
            vim.fault.ConcurrentAccess: Not described.

        Privilege:
            ``VirtualMachine.Provisioning.ModifyCustSpecs``
        """
        _arguments = {"item": item}
        self._check_arguments("OverwriteCustomizationSpec", _arguments)
        self._invoke("OverwriteCustomizationSpec", _arguments)

    Overwrite = OverwriteCustomizationSpec

    @_rt.method(
        "DeleteCustomizationSpec",
        privilege="VirtualMachine.Provisioning.ModifyCustSpecs",
        raises=(vim.fault.NotFound,),
        parameters=(_rt.Parameter("name", "string"),),
    )
    def DeleteCustomizationSpec(self, name: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            name: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.

        Privilege:
            ``VirtualMachine.Provisioning.ModifyCustSpecs``
        """
        _arguments = {"name": name}
        self._invoke("DeleteCustomizationSpec", _arguments)

    Delete = DeleteCustomizationSpec

    @_rt.method(
        "DuplicateCustomizationSpec",
        privilege="VirtualMachine.Provisioning.ModifyCustSpecs",
        raises=(vim.fault.NotFound, vim.fault.AlreadyExists),
        parameters=(
            _rt.Parameter("name", "string"),
            _rt.Parameter("newName", "string"),
        ),
    )
    def DuplicateCustomizationSpec(self, name: str, newName: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            name: ``string``, required.
            newName: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.AlreadyExists: Not described.

        Privilege:
            ``VirtualMachine.Provisioning.ModifyCustSpecs``
        """
        _arguments = {"name": name, "newName": newName}
        self._invoke("DuplicateCustomizationSpec", _arguments)

    Duplicate = DuplicateCustomizationSpec

    @_rt.method(
        "RenameCustomizationSpec",
        privilege="VirtualMachine.Provisioning.ModifyCustSpecs",
        raises=(vim.fault.NotFound, vim.fault.AlreadyExists),
        parameters=(
            _rt.Parameter("name", "string"),
            _rt.Parameter("newName", "string"),
        ),
    )
    def RenameCustomizationSpec(self, name: str, newName: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            name: ``string``, required.
            newName: ``string``, required.

        Raises:
            vim.fault.NotFound: Not described.
            vim.fault.AlreadyExists: Not described.

        Privilege:
            ``VirtualMachine.Provisioning.ModifyCustSpecs``
        """
        _arguments = {"name": name, "newName": newName}
        self._invoke("RenameCustomizationSpec", _arguments)

    Rename = RenameCustomizationSpec

    @_rt.method(
        "CustomizationSpecItemToXml",
        privilege="System.View",
        parameters=(_rt.Parameter("item", "vim.CustomizationSpecItem"),),
        returns=_rt.Returns("string"),
    )
    def CustomizationSpecItemToXml(self, item: vim.CustomizationSpecItem) -> str:
        """Returns ``string``. Since 1.0.

        Args:
            item: ``vim.CustomizationSpecItem``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"item": item}
        self._check_arguments("CustomizationSpecItemToXml", _arguments)
        _result: str = self._invoke("CustomizationSpecItemToXml", _arguments)
        return _result

    SpecItemToXml = CustomizationSpecItemToXml

    @_rt.method(
        "XmlToCustomizationSpecItem",
        privilege="System.View",
        raises=(vim.fault.CustomizationFault,),
        parameters=(_rt.Parameter("specItemXml", "string"),),
        returns=_rt.Returns("vim.CustomizationSpecItem"),
    )
    def XmlToCustomizationSpecItem(self, specItemXml: str) -> vim.CustomizationSpecItem:
        """Returns ``vim.CustomizationSpecItem``. Since 1.0.

        Args:
            specItemXml: ``string``, required.

        Raises:
            vim.fault.CustomizationFault: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"specItemXml": specItemXml}
        _result: vim.CustomizationSpecItem = self._invoke("XmlToCustomizationSpecItem", _arguments)
        return _result

    XmlToSpecItem = XmlToCustomizationSpecItem

    @_rt.method(
        "CheckCustomizationResources",
        privilege="System.View",
        raises=(vim.fault.CustomizationFault,),
        parameters=(_rt.Parameter("guestOs", "string"),),
    )
    def CheckCustomizationResources(self, guestOs: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            guestOs: ``string``, required.

        Raises:
            vim.fault.CustomizationFault: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"guestOs": guestOs}
        self._invoke("CheckCustomizationResources", _arguments)

    CheckResources = CheckCustomizationResources

    @_rt.method(
        "IsGuestOsCustomizable",
        since="vim.version.v9_0_0_0",
        rank=34,
        privilege="System.View",
        parameters=(_rt.Parameter("guestId", "string", since="vim.version.v9_0_0_0", rank=34),),
        returns=_rt.Returns("boolean"),
    )
    def IsGuestOsCustomizable(self, guestId: str) -> bool:
        """Returns ``boolean``. Since vSphere API 9.0.0.0.

        Args:
            guestId: ``string``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"guestId": guestId}
        if self._rank < 34:
            self._unsupported("IsGuestOsCustomizable", 34)
        _result: bool = self._invoke("IsGuestOsCustomizable", _arguments)
        return _result
