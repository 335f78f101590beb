# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.guest.AliasManager``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.managed(
    "vim.vm.guest.AliasManager",
    wire_name="GuestAliasManager",
    since="vim.version.version10",
    rank=10,
)
class AliasManager(_rt.ManagedObject):
    """The managed object ``vim.vm.guest.AliasManager``, on the wire ``GuestAliasManager``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/vm/guest/AliasManager.rst``
    """

    @_rt.data(
        "vim.vm.guest.AliasManager.GuestAliases",
        wire_name="GuestAliases",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("base64Cert", "string", since="vim.version.version10", rank=10),
            _rt.Property(
                "aliases",
                "vim.vm.guest.AliasManager.GuestAuthAliasInfo",
                array=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class GuestAliases(vmodl.DynamicData):
        """The data object ``vim.vm.guest.AliasManager.GuestAliases``.

        Fields:
            - ``base64Cert``: ``string``, required.
            - ``aliases``: List of ``vim.vm.guest.AliasManager.GuestAuthAliasInfo``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/guest/AliasManager/GuestAliases.rst``
        """

        base64Cert: str = ""
        """``string``, required. Since vSphere API 6.0."""
        aliases: _rt.Field[
            list[vim.vm.guest.AliasManager.GuestAuthAliasInfo],
            Iterable[vim.vm.guest.AliasManager.GuestAuthAliasInfo],
        ] = _rt.EMPTY
        """List of ``vim.vm.guest.AliasManager.GuestAuthAliasInfo``, required. Since vSphere API
        6.0.
        """

    @_rt.data(
        "vim.vm.guest.AliasManager.GuestAuthAliasInfo",
        wire_name="GuestAuthAliasInfo",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property(
                "subject",
                "vim.vm.guest.AliasManager.GuestAuthSubject",
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property("comment", "string", since="vim.version.version10", rank=10),
        ),
    )
    class GuestAuthAliasInfo(vmodl.DynamicData):
        """The data object ``vim.vm.guest.AliasManager.GuestAuthAliasInfo``.

        Fields:
            - ``subject``: ``vim.vm.guest.AliasManager.GuestAuthSubject``, required.
            - ``comment``: ``string``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/guest/AliasManager/GuestAuthAliasInfo.rst``
        """

        subject: vim.vm.guest.AliasManager.GuestAuthSubject = _rt.UNSET
        """``vim.vm.guest.AliasManager.GuestAuthSubject``, required. Since vSphere API 6.0."""
        comment: str = ""
        """``string``, required. Since vSphere API 6.0."""

    @_rt.data(
        "vim.vm.guest.AliasManager.GuestAuthSubject",
        wire_name="GuestAuthSubject",
        since="vim.version.version10",
        rank=10,
    )
    class GuestAuthSubject(vmodl.DynamicData):
        """The data object ``vim.vm.guest.AliasManager.GuestAuthSubject``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/guest/AliasManager/GuestAuthSubject.rst``
        """

    @_rt.data(
        "vim.vm.guest.AliasManager.GuestMappedAliases",
        wire_name="GuestMappedAliases",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("base64Cert", "string", since="vim.version.version10", rank=10),
            _rt.Property("username", "string", since="vim.version.version10", rank=10),
            _rt.Property(
                "subjects",
                "vim.vm.guest.AliasManager.GuestAuthSubject",
                array=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class GuestMappedAliases(vmodl.DynamicData):
        """The data object ``vim.vm.guest.AliasManager.GuestMappedAliases``.

        Fields:
            - ``base64Cert``: ``string``, required.
            - ``username``: ``string``, required.
            - ``subjects``: List of ``vim.vm.guest.AliasManager.GuestAuthSubject``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/guest/AliasManager/GuestMappedAliases.rst``
        """

        base64Cert: str = ""
        """``string``, required. Since vSphere API 6.0."""
        username: str = ""
        """``string``, required. Since vSphere API 6.0."""
        subjects: _rt.Field[
            list[vim.vm.guest.AliasManager.GuestAuthSubject],
            Iterable[vim.vm.guest.AliasManager.GuestAuthSubject],
        ] = _rt.EMPTY
        """List of ``vim.vm.guest.AliasManager.GuestAuthSubject``, required. Since vSphere API
        6.0.
        """

    @_rt.data(
        "vim.vm.guest.AliasManager.GuestAuthAnySubject",
        wire_name="GuestAuthAnySubject",
        since="vim.version.version10",
        rank=10,
    )
    class GuestAuthAnySubject(GuestAuthSubject):
        """The data object ``vim.vm.guest.AliasManager.GuestAuthAnySubject``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/guest/AliasManager/GuestAuthAnySubject.rst``
        """

    @_rt.data(
        "vim.vm.guest.AliasManager.GuestAuthNamedSubject",
        wire_name="GuestAuthNamedSubject",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("name", "string", since="vim.version.version10", rank=10),
        ),
    )
    class GuestAuthNamedSubject(GuestAuthSubject):
        """The data object ``vim.vm.guest.AliasManager.GuestAuthNamedSubject``.

        Fields:
            - ``name``: ``string``, required.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/vm/guest/AliasManager/GuestAuthNamedSubject.rst``
        """

        name: str = ""
        """``string``, required. Since vSphere API 6.0."""

    @_rt.method(
        "AddGuestAlias",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.GuestOperationsFault, vim.fault.InvalidState, vim.fault.TaskInProgress),
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                since="vim.version.version10",
                rank=10,
                privilege="VirtualMachine.GuestOperations.ModifyAliases",
            ),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.version10", rank=10
            ),
            _rt.Parameter("username", "string", since="vim.version.version10", rank=10),
            _rt.Parameter("mapCert", "boolean", since="vim.version.version10", rank=10),
            _rt.Parameter("base64Cert", "string", since="vim.version.version10", rank=10),
            _rt.Parameter(
                "aliasInfo",
                "vim.vm.guest.AliasManager.GuestAuthAliasInfo",
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    def AddGuestAlias(
        self,
        vm: vim.VirtualMachine,
        auth: vim.vm.guest.GuestAuthentication,
        username: str,
        mapCert: bool,
        base64Cert: str,
        aliasInfo: vim.vm.guest.AliasManager.GuestAuthAliasInfo,
    ) -> None:
        """Returns nothing. Since vSphere API 6.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.ModifyAliases`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.
            username: ``string``, required.
            mapCert: ``boolean``, required.
            base64Cert: ``string``, required.
            aliasInfo: ``vim.vm.guest.AliasManager.GuestAuthAliasInfo``, required.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
        """
        _arguments = {
            "vm": vm,
            "auth": auth,
            "username": username,
            "mapCert": mapCert,
            "base64Cert": base64Cert,
            "aliasInfo": aliasInfo,
        }
        if self._rank < 10:
            self._unsupported("AddGuestAlias", 10)
        self._check_arguments("AddGuestAlias", _arguments)
        self._invoke("AddGuestAlias", _arguments)

    AddAlias = AddGuestAlias

    @_rt.method(
        "RemoveGuestAlias",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.GuestOperationsFault, vim.fault.InvalidState, vim.fault.TaskInProgress),
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                since="vim.version.version10",
                rank=10,
                privilege="VirtualMachine.GuestOperations.ModifyAliases",
            ),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.version10", rank=10
            ),
            _rt.Parameter("username", "string", since="vim.version.version10", rank=10),
            _rt.Parameter("base64Cert", "string", since="vim.version.version10", rank=10),
            _rt.Parameter(
                "subject",
                "vim.vm.guest.AliasManager.GuestAuthSubject",
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    def RemoveGuestAlias(
        self,
        vm: vim.VirtualMachine,
        auth: vim.vm.guest.GuestAuthentication,
        username: str,
        base64Cert: str,
        subject: vim.vm.guest.AliasManager.GuestAuthSubject,
    ) -> None:
        """Returns nothing. Since vSphere API 6.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.ModifyAliases`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.
            username: ``string``, required.
            base64Cert: ``string``, required.
            subject: ``vim.vm.guest.AliasManager.GuestAuthSubject``, required.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
        """
        _arguments = {
            "vm": vm,
            "auth": auth,
            "username": username,
            "base64Cert": base64Cert,
            "subject": subject,
        }
        if self._rank < 10:
            self._unsupported("RemoveGuestAlias", 10)
        self._check_arguments("RemoveGuestAlias", _arguments)
        self._invoke("RemoveGuestAlias", _arguments)

    RemoveAlias = RemoveGuestAlias

    @_rt.method(
        "RemoveGuestAliasByCert",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.GuestOperationsFault, vim.fault.InvalidState, vim.fault.TaskInProgress),
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                since="vim.version.version10",
                rank=10,
                privilege="VirtualMachine.GuestOperations.ModifyAliases",
            ),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.version10", rank=10
            ),
            _rt.Parameter("username", "string", since="vim.version.version10", rank=10),
            _rt.Parameter("base64Cert", "string", since="vim.version.version10", rank=10),
        ),
    )
    def RemoveGuestAliasByCert(
        self,
        vm: vim.VirtualMachine,
        auth: vim.vm.guest.GuestAuthentication,
        username: str,
        base64Cert: str,
    ) -> None:
        """Returns nothing. Since vSphere API 6.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.ModifyAliases`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.
            username: ``string``, required.
            base64Cert: ``string``, required.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
        """
        _arguments = {"vm": vm, "auth": auth, "username": username, "base64Cert": base64Cert}
        if self._rank < 10:
            self._unsupported("RemoveGuestAliasByCert", 10)
        self._check_arguments("RemoveGuestAliasByCert", _arguments)
        self._invoke("RemoveGuestAliasByCert", _arguments)

    RemoveAliasByCert = RemoveGuestAliasByCert

    @_rt.method(
        "ListGuestAliases",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.GuestOperationsFault, vim.fault.InvalidState, vim.fault.TaskInProgress),
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                since="vim.version.version10",
                rank=10,
                privilege="VirtualMachine.GuestOperations.QueryAliases",
            ),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.version10", rank=10
            ),
            _rt.Parameter("username", "string", since="vim.version.version10", rank=10),
        ),
        returns=_rt.Returns("vim.vm.guest.AliasManager.GuestAliases", array=True, optional=True),
    )
    def ListGuestAliases(
        self, vm: vim.VirtualMachine, auth: vim.vm.guest.GuestAuthentication, username: str
    ) -> list[vim.vm.guest.AliasManager.GuestAliases]:
        """Returns a list of ``vim.vm.guest.AliasManager.GuestAliases``, which may be empty. Since
        vSphere API 6.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.QueryAliases`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.
            username: ``string``, required.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
        """
        _arguments = {"vm": vm, "auth": auth, "username": username}
        if self._rank < 10:
            self._unsupported("ListGuestAliases", 10)
        self._check_arguments("ListGuestAliases", _arguments)
        _result: list[vim.vm.guest.AliasManager.GuestAliases] = self._invoke(
            "ListGuestAliases", _arguments
        )
        return _result

    ListAliases = ListGuestAliases

    @_rt.method(
        "ListGuestMappedAliases",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.GuestOperationsFault, vim.fault.InvalidState, vim.fault.TaskInProgress),
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                since="vim.version.version10",
                rank=10,
                privilege="VirtualMachine.GuestOperations.QueryAliases",
            ),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.version10", rank=10
            ),
        ),
        returns=_rt.Returns(
            "vim.vm.guest.AliasManager.GuestMappedAliases", array=True, optional=True
        ),
    )
    def ListGuestMappedAliases(
        self, vm: vim.VirtualMachine, auth: vim.vm.guest.GuestAuthentication
    ) -> list[vim.vm.guest.AliasManager.GuestMappedAliases]:
        """Returns a list of ``vim.vm.guest.AliasManager.GuestMappedAliases``, which may be empty.
        Since vSphere API 6.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.QueryAliases`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
        """
        _arguments = {"vm": vm, "auth": auth}
        if self._rank < 10:
            self._unsupported("ListGuestMappedAliases", 10)
        self._check_arguments("ListGuestMappedAliases", _arguments)
        _result: list[vim.vm.guest.AliasManager.GuestMappedAliases] = self._invoke(
            "ListGuestMappedAliases", _arguments
        )
        return _result

    ListMappedAliases = ListGuestMappedAliases
