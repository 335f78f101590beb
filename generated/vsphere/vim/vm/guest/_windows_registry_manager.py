# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.guest.WindowsRegistryManager``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.managed(
    "vim.vm.guest.WindowsRegistryManager",
    wire_name="GuestWindowsRegistryManager",
    since="vim.version.version10",
    rank=10,
)
class WindowsRegistryManager(_rt.ManagedObject):
    """The managed object ``vim.vm.guest.WindowsRegistryManager``, on the wire ``GuestWindowsRegistryManager``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/vm/guest/WindowsRegistryManager.rst``
    """

    @_rt.data(
        "vim.vm.guest.WindowsRegistryManager.RegistryKey",
        wire_name="GuestRegKeySpec",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property(
                "keyName",
                "vim.vm.guest.WindowsRegistryManager.RegistryKeyName",
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property("classType", "string", since="vim.version.version10", rank=10),
            _rt.Property("lastWritten", "dateTime", since="vim.version.version10", rank=10),
        ),
    )
    class RegistryKey(vmodl.DynamicData):
        """The data object ``vim.vm.guest.WindowsRegistryManager.RegistryKey``, on the wire ``GuestRegKeySpec``.

        Fields:
            - ``keyName``: ``vim.vm.guest.WindowsRegistryManager.RegistryKeyName``, required.
            - ``classType``: ``string``, required.
            - ``lastWritten``: ``dateTime``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/guest/WindowsRegistryManager/RegistryKey.rst``
        """

        keyName: vim.vm.guest.WindowsRegistryManager.RegistryKeyName = _rt.UNSET
        """``vim.vm.guest.WindowsRegistryManager.RegistryKeyName``, required. Since vSphere API
        6.0.
        """
        classType: str = ""
        """``string``, required. Since vSphere API 6.0."""
        lastWritten: datetime.datetime = _rt.UNSET
        """``dateTime``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.vm.guest.WindowsRegistryManager.RegistryKeyName",
        wire_name="GuestRegKeyNameSpec",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("registryPath", "string", since="vim.version.version10", rank=10),
            _rt.Property("wowBitness", "string", since="vim.version.version10", rank=10),
        ),
    )
    class RegistryKeyName(vmodl.DynamicData):
        """The data object ``vim.vm.guest.WindowsRegistryManager.RegistryKeyName``, on the wire ``GuestRegKeyNameSpec``.

        Fields:
            - ``registryPath``: ``string``, required.
            - ``wowBitness``: ``string``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/guest/WindowsRegistryManager/RegistryKeyName.rst``
        """

        @_rt.enum(
            "vim.vm.guest.WindowsRegistryManager.RegistryKeyName.RegistryKeyWowBitness",
            wire_name="GuestRegKeyWowSpec",
            since="vim.version.version10",
            rank=10,
        )
        class RegistryKeyWowBitness(_rt.VimEnum):
            """The enum ``vim.vm.guest.WindowsRegistryManager.RegistryKeyName.RegistryKeyWowBitness``, on the wire ``GuestRegKeyWowSpec``.

            Since:
                vSphere API 6.0 (``vim.version.version10``)

            Source:
                ``vim/vm/guest/WindowsRegistryManager/RegistryKeyName/RegistryKeyWowBitness.rst``
            """

            WOWNative = "WOWNative"
            """The value ``WOWNative``."""
            WOW32 = "WOW32"
            """The value ``WOW32``."""
            WOW64 = "WOW64"
            """The value ``WOW64``."""

        registryPath: str = ""
        """``string``, required. Since vSphere API 6.0."""
        wowBitness: str = ""
        """``string``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.vm.guest.WindowsRegistryManager.RegistryKeyRecord",
        wire_name="GuestRegKeyRecordSpec",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property(
                "key",
                "vim.vm.guest.WindowsRegistryManager.RegistryKey",
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "fault",
                "vmodl.LocalizedMethodFault",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class RegistryKeyRecord(vmodl.DynamicData):
        """The data object ``vim.vm.guest.WindowsRegistryManager.RegistryKeyRecord``, on the wire ``GuestRegKeyRecordSpec``.

        Fields:
            - ``key``: ``vim.vm.guest.WindowsRegistryManager.RegistryKey``, required.
            - ``fault``: ``vmodl.LocalizedMethodFault``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/guest/WindowsRegistryManager/RegistryKeyRecord.rst``
        """

        key: vim.vm.guest.WindowsRegistryManager.RegistryKey = _rt.UNSET
        """``vim.vm.guest.WindowsRegistryManager.RegistryKey``, required. Since vSphere API 6.0."""
        fault: vmodl.MethodFault | None = None
        """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 6.0."""

    @_rt.data(
        "vim.vm.guest.WindowsRegistryManager.RegistryValue",
        wire_name="GuestRegValueSpec",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property(
                "name",
                "vim.vm.guest.WindowsRegistryManager.RegistryValueName",
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property(
                "data",
                "vim.vm.guest.WindowsRegistryManager.RegistryValueData",
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class RegistryValue(vmodl.DynamicData):
        """The data object ``vim.vm.guest.WindowsRegistryManager.RegistryValue``, on the wire ``GuestRegValueSpec``.

        Fields:
            - ``name``: ``vim.vm.guest.WindowsRegistryManager.RegistryValueName``, required.
            - ``data``: ``vim.vm.guest.WindowsRegistryManager.RegistryValueData``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/guest/WindowsRegistryManager/RegistryValue.rst``
        """

        name: vim.vm.guest.WindowsRegistryManager.RegistryValueName = _rt.UNSET
        """``vim.vm.guest.WindowsRegistryManager.RegistryValueName``, required. Since vSphere API
        6.0.
        """
        data: vim.vm.guest.WindowsRegistryManager.RegistryValueData = _rt.UNSET
        """``vim.vm.guest.WindowsRegistryManager.RegistryValueData``, required. Since vSphere API
        6.0.
        """

    @_rt.data(
        "vim.vm.guest.WindowsRegistryManager.RegistryValueData",
        wire_name="GuestRegValueDataSpec",
        since="vim.version.version10",
        rank=10,
    )
    class RegistryValueData(vmodl.DynamicData):
        """The data object ``vim.vm.guest.WindowsRegistryManager.RegistryValueData``, on the wire ``GuestRegValueDataSpec``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/guest/WindowsRegistryManager/RegistryValueData.rst``
        """

    @_rt.data(
        "vim.vm.guest.WindowsRegistryManager.RegistryValueName",
        wire_name="GuestRegValueNameSpec",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property(
                "keyName",
                "vim.vm.guest.WindowsRegistryManager.RegistryKeyName",
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property("name", "string", since="vim.version.version10", rank=10),
        ),
    )
    class RegistryValueName(vmodl.DynamicData):
        """The data object ``vim.vm.guest.WindowsRegistryManager.RegistryValueName``, on the wire ``GuestRegValueNameSpec``.

        Fields:
            - ``keyName``: ``vim.vm.guest.WindowsRegistryManager.RegistryKeyName``, required.
            - ``name``: ``string``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/guest/WindowsRegistryManager/RegistryValueName.rst``
        """

        keyName: vim.vm.guest.WindowsRegistryManager.RegistryKeyName = _rt.UNSET
        """``vim.vm.guest.WindowsRegistryManager.RegistryKeyName``, required. Since vSphere API
        6.0.
        """
        name: str = ""
        """``string``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.vm.guest.WindowsRegistryManager.RegistryValueBinary",
        wire_name="GuestRegValueBinarySpec",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property(
                "value", "base64Binary", optional=True, since="vim.version.version10", rank=10
            ),
        ),
    )
    class RegistryValueBinary(RegistryValueData):
        """The data object ``vim.vm.guest.WindowsRegistryManager.RegistryValueBinary``, on the wire ``GuestRegValueBinarySpec``.

        Fields:
            - ``value``: ``base64Binary``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/guest/WindowsRegistryManager/RegistryValueBinary.rst``
        """

        value: bytes | None = None
        """``base64Binary``, optional. Since vSphere API 6.0."""

    @_rt.data(
        "vim.vm.guest.WindowsRegistryManager.RegistryValueDword",
        wire_name="GuestRegValueDwordSpec",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (_rt.Property("value", "int", since="vim.version.version10", rank=10),),
    )
    class RegistryValueDword(RegistryValueData):
        """The data object ``vim.vm.guest.WindowsRegistryManager.RegistryValueDword``, on the wire ``GuestRegValueDwordSpec``.

        Fields:
            - ``value``: ``int``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/guest/WindowsRegistryManager/RegistryValueDword.rst``
        """

        value: int = 0
        """``int``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.vm.guest.WindowsRegistryManager.RegistryValueExpandString",
        wire_name="GuestRegValueExpandStringSpec",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("value", "string", optional=True, since="vim.version.version10", rank=10),
        ),
    )
    class RegistryValueExpandString(RegistryValueData):
        """The data object ``vim.vm.guest.WindowsRegistryManager.RegistryValueExpandString``, on the wire ``GuestRegValueExpandStringSpec``.

        Fields:
            - ``value``: ``string``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/guest/WindowsRegistryManager/RegistryValueExpandString.rst``
        """

        value: str | None = None
        """``string``, optional. Since vSphere API 6.0."""

    @_rt.data(
        "vim.vm.guest.WindowsRegistryManager.RegistryValueMultiString",
        wire_name="GuestRegValueMultiStringSpec",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property(
                "value", "string", array=True, optional=True, since="vim.version.version10", rank=10
            ),
        ),
    )
    class RegistryValueMultiString(RegistryValueData):
        """The data object ``vim.vm.guest.WindowsRegistryManager.RegistryValueMultiString``, on the wire ``GuestRegValueMultiStringSpec``.

        Fields:
            - ``value``: List of ``string``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/guest/WindowsRegistryManager/RegistryValueMultiString.rst``
        """

        value: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 6.0."""

    @_rt.data(
        "vim.vm.guest.WindowsRegistryManager.RegistryValueQword",
        wire_name="GuestRegValueQwordSpec",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (_rt.Property("value", "long", since="vim.version.version10", rank=10),),
    )
    class RegistryValueQword(RegistryValueData):
        """The data object ``vim.vm.guest.WindowsRegistryManager.RegistryValueQword``, on the wire ``GuestRegValueQwordSpec``.

        Fields:
            - ``value``: ``long``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/guest/WindowsRegistryManager/RegistryValueQword.rst``
        """

        value: int = 0
        """``long``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.vm.guest.WindowsRegistryManager.RegistryValueString",
        wire_name="GuestRegValueStringSpec",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("value", "string", optional=True, since="vim.version.version10", rank=10),
        ),
    )
    class RegistryValueString(RegistryValueData):
        """The data object ``vim.vm.guest.WindowsRegistryManager.RegistryValueString``, on the wire ``GuestRegValueStringSpec``.

        Fields:
            - ``value``: ``string``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/guest/WindowsRegistryManager/RegistryValueString.rst``
        """

        value: str | None = None
        """``string``, optional. Since vSphere API 6.0."""

    @_rt.method(
        "CreateRegistryKeyInGuest",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.GuestOperationsFault, vim.fault.InvalidState, vim.fault.TaskInProgress),
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                since="vim.version.version10",
                rank=10,
                privilege="VirtualMachine.GuestOperations.Modify",
            ),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.version10", rank=10
            ),
            _rt.Parameter(
                "keyName",
                "vim.vm.guest.WindowsRegistryManager.RegistryKeyName",
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Parameter("isVolatile", "boolean", since="vim.version.version10", rank=10),
            _rt.Parameter(
                "classType", "string", optional=True, since="vim.version.version10", rank=10
            ),
        ),
    )
    def CreateRegistryKeyInGuest(
        self,
        vm: vim.VirtualMachine,
        auth: vim.vm.guest.GuestAuthentication,
        keyName: vim.vm.guest.WindowsRegistryManager.RegistryKeyName,
        isVolatile: bool,
        classType: str | None = None,
    ) -> None:
        """Returns nothing. Since vSphere API 6.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.Modify`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.
            keyName: ``vim.vm.guest.WindowsRegistryManager.RegistryKeyName``, required.
            isVolatile: ``boolean``, required.
            classType: ``string``, optional.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
        """
        _arguments = {
            "vm": vm,
            "auth": auth,
            "keyName": keyName,
            "isVolatile": isVolatile,
            "classType": classType,
        }
        if self._rank < 10:
            self._unsupported("CreateRegistryKeyInGuest", 10)
        self._check_arguments("CreateRegistryKeyInGuest", _arguments)
        self._invoke("CreateRegistryKeyInGuest", _arguments)

    CreateRegistryKey = CreateRegistryKeyInGuest

    @_rt.method(
        "ListRegistryKeysInGuest",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.GuestOperationsFault, vim.fault.InvalidState, vim.fault.TaskInProgress),
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                since="vim.version.version10",
                rank=10,
                privilege="VirtualMachine.GuestOperations.Query",
            ),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.version10", rank=10
            ),
            _rt.Parameter(
                "keyName",
                "vim.vm.guest.WindowsRegistryManager.RegistryKeyName",
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Parameter("recursive", "boolean", since="vim.version.version10", rank=10),
            _rt.Parameter(
                "matchPattern", "string", optional=True, since="vim.version.version10", rank=10
            ),
        ),
        returns=_rt.Returns(
            "vim.vm.guest.WindowsRegistryManager.RegistryKeyRecord", array=True, optional=True
        ),
    )
    def ListRegistryKeysInGuest(
        self,
        vm: vim.VirtualMachine,
        auth: vim.vm.guest.GuestAuthentication,
        keyName: vim.vm.guest.WindowsRegistryManager.RegistryKeyName,
        recursive: bool,
        matchPattern: str | None = None,
    ) -> list[vim.vm.guest.WindowsRegistryManager.RegistryKeyRecord]:
        """Returns a list of ``vim.vm.guest.WindowsRegistryManager.RegistryKeyRecord``, which may be
        empty. Since vSphere API 6.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.Query`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.
            keyName: ``vim.vm.guest.WindowsRegistryManager.RegistryKeyName``, required.
            recursive: ``boolean``, required.
            matchPattern: ``string``, optional.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
        """
        _arguments = {
            "vm": vm,
            "auth": auth,
            "keyName": keyName,
            "recursive": recursive,
            "matchPattern": matchPattern,
        }
        if self._rank < 10:
            self._unsupported("ListRegistryKeysInGuest", 10)
        self._check_arguments("ListRegistryKeysInGuest", _arguments)
        _result: list[vim.vm.guest.WindowsRegistryManager.RegistryKeyRecord] = self._invoke(
            "ListRegistryKeysInGuest", _arguments
        )
        return _result

    ListRegistryKeys = ListRegistryKeysInGuest

    @_rt.method(
        "DeleteRegistryKeyInGuest",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.GuestOperationsFault, vim.fault.InvalidState, vim.fault.TaskInProgress),
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                since="vim.version.version10",
                rank=10,
                privilege="VirtualMachine.GuestOperations.Modify",
            ),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.version10", rank=10
            ),
            _rt.Parameter(
                "keyName",
                "vim.vm.guest.WindowsRegistryManager.RegistryKeyName",
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Parameter("recursive", "boolean", since="vim.version.version10", rank=10),
        ),
    )
    def DeleteRegistryKeyInGuest(
        self,
        vm: vim.VirtualMachine,
        auth: vim.vm.guest.GuestAuthentication,
        keyName: vim.vm.guest.WindowsRegistryManager.RegistryKeyName,
        recursive: bool,
    ) -> None:
        """Returns nothing. Since vSphere API 6.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.Modify`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.
            keyName: ``vim.vm.guest.WindowsRegistryManager.RegistryKeyName``, required.
            recursive: ``boolean``, required.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
        """
        _arguments = {"vm": vm, "auth": auth, "keyName": keyName, "recursive": recursive}
        if self._rank < 10:
            self._unsupported("DeleteRegistryKeyInGuest", 10)
        self._check_arguments("DeleteRegistryKeyInGuest", _arguments)
        self._invoke("DeleteRegistryKeyInGuest", _arguments)

    DeleteRegistryKey = DeleteRegistryKeyInGuest

    @_rt.method(
        "SetRegistryValueInGuest",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.GuestOperationsFault, vim.fault.InvalidState, vim.fault.TaskInProgress),
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                since="vim.version.version10",
                rank=10,
                privilege="VirtualMachine.GuestOperations.Modify",
            ),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.version10", rank=10
            ),
            _rt.Parameter(
                "value",
                "vim.vm.guest.WindowsRegistryManager.RegistryValue",
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    def SetRegistryValueInGuest(
        self,
        vm: vim.VirtualMachine,
        auth: vim.vm.guest.GuestAuthentication,
        value: vim.vm.guest.WindowsRegistryManager.RegistryValue,
    ) -> None:
        """Returns nothing. Since vSphere API 6.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.Modify`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.
            value: ``vim.vm.guest.WindowsRegistryManager.RegistryValue``, required.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
        """
        _arguments = {"vm": vm, "auth": auth, "value": value}
        if self._rank < 10:
            self._unsupported("SetRegistryValueInGuest", 10)
        self._check_arguments("SetRegistryValueInGuest", _arguments)
        self._invoke("SetRegistryValueInGuest", _arguments)

    SetRegistryValue = SetRegistryValueInGuest

    @_rt.method(
        "ListRegistryValuesInGuest",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.GuestOperationsFault, vim.fault.InvalidState, vim.fault.TaskInProgress),
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                since="vim.version.version10",
                rank=10,
                privilege="VirtualMachine.GuestOperations.Query",
            ),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.version10", rank=10
            ),
            _rt.Parameter(
                "keyName",
                "vim.vm.guest.WindowsRegistryManager.RegistryKeyName",
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Parameter("expandStrings", "boolean", since="vim.version.version10", rank=10),
            _rt.Parameter(
                "matchPattern", "string", optional=True, since="vim.version.version10", rank=10
            ),
        ),
        returns=_rt.Returns(
            "vim.vm.guest.WindowsRegistryManager.RegistryValue", array=True, optional=True
        ),
    )
    def ListRegistryValuesInGuest(
        self,
        vm: vim.VirtualMachine,
        auth: vim.vm.guest.GuestAuthentication,
        keyName: vim.vm.guest.WindowsRegistryManager.RegistryKeyName,
        expandStrings: bool,
        matchPattern: str | None = None,
    ) -> list[vim.vm.guest.WindowsRegistryManager.RegistryValue]:
        """Returns a list of ``vim.vm.guest.WindowsRegistryManager.RegistryValue``, which may be
        empty. Since vSphere API 6.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.Query`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.
            keyName: ``vim.vm.guest.WindowsRegistryManager.RegistryKeyName``, required.
            expandStrings: ``boolean``, required.
            matchPattern: ``string``, optional.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
        """
        _arguments = {
            "vm": vm,
            "auth": auth,
            "keyName": keyName,
            "expandStrings": expandStrings,
            "matchPattern": matchPattern,
        }
        if self._rank < 10:
            self._unsupported("ListRegistryValuesInGuest", 10)
        self._check_arguments("ListRegistryValuesInGuest", _arguments)
        _result: list[vim.vm.guest.WindowsRegistryManager.RegistryValue] = self._invoke(
            "ListRegistryValuesInGuest", _arguments
        )
        return _result

    ListRegistryValues = ListRegistryValuesInGuest

    @_rt.method(
        "DeleteRegistryValueInGuest",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.GuestOperationsFault, vim.fault.InvalidState, vim.fault.TaskInProgress),
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                since="vim.version.version10",
                rank=10,
                privilege="VirtualMachine.GuestOperations.Modify",
            ),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.version10", rank=10
            ),
            _rt.Parameter(
                "valueName",
                "vim.vm.guest.WindowsRegistryManager.RegistryValueName",
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    def DeleteRegistryValueInGuest(
        self,
        vm: vim.VirtualMachine,
        auth: vim.vm.guest.GuestAuthentication,
        valueName: vim.vm.guest.WindowsRegistryManager.RegistryValueName,
    ) -> None:
        """Returns nothing. Since vSphere API 6.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.Modify`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.
            valueName: ``vim.vm.guest.WindowsRegistryManager.RegistryValueName``, required.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
        """
        _arguments = {"vm": vm, "auth": auth, "valueName": valueName}
        if self._rank < 10:
            self._unsupported("DeleteRegistryValueInGuest", 10)
        self._check_arguments("DeleteRegistryValueInGuest", _arguments)
        self._invoke("DeleteRegistryValueInGuest", _arguments)

    DeleteRegistryValue = DeleteRegistryValueInGuest
