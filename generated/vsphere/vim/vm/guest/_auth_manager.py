# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.guest.AuthManager``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.managed(
    "vim.vm.guest.AuthManager", wire_name="GuestAuthManager", since="vim.version.version7", rank=7
)
class AuthManager(_rt.ManagedObject):
    """The managed object ``vim.vm.guest.AuthManager``, on the wire ``GuestAuthManager``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/vm/guest/AuthManager.rst``
    """

    @_rt.method(
        "ValidateCredentialsInGuest",
        since="vim.version.version7",
        rank=7,
        raises=(vim.fault.GuestOperationsFault, vim.fault.InvalidState, vim.fault.TaskInProgress),
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
        ),
    )
    def ValidateCredentialsInGuest(
        self, vm: vim.VirtualMachine, auth: vim.vm.guest.GuestAuthentication
    ) -> None:
        """Returns nothing. Since vSphere API 5.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.Query`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.TaskInProgress: Not described.
        """
        _arguments = {"vm": vm, "auth": auth}
        if self._rank < 7:
            self._unsupported("ValidateCredentialsInGuest", 7)
        self._check_arguments("ValidateCredentialsInGuest", _arguments)
        self._invoke("ValidateCredentialsInGuest", _arguments)

    ValidateCredentials = ValidateCredentialsInGuest

    @_rt.method(
        "AcquireCredentialsInGuest",
        since="vim.version.version7",
        rank=7,
        raises=(vim.fault.GuestOperationsFault, vim.fault.TaskInProgress, vim.fault.InvalidState),
        parameters=(
            _rt.Parameter(
                "vm",
                "vim.VirtualMachine",
                since="vim.version.version7",
                rank=7,
                privilege="VirtualMachine.GuestOperations.Query",
            ),
            _rt.Parameter(
                "requestedAuth",
                "vim.vm.guest.GuestAuthentication",
                since="vim.version.version7",
                rank=7,
            ),
            _rt.Parameter("sessionID", "long", optional=True, since="vim.version.version7", rank=7),
        ),
        returns=_rt.Returns("vim.vm.guest.GuestAuthentication"),
    )
    def AcquireCredentialsInGuest(
        self,
        vm: vim.VirtualMachine,
        requestedAuth: vim.vm.guest.GuestAuthentication,
        sessionID: int | None = None,
    ) -> vim.vm.guest.GuestAuthentication:
        """Returns ``vim.vm.guest.GuestAuthentication``. Since vSphere API 5.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.Query`` is needed on it.
            requestedAuth: ``vim.vm.guest.GuestAuthentication``, required.
            sessionID: ``long``, optional.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidState: Not described.
        """
        _arguments = {"vm": vm, "requestedAuth": requestedAuth, "sessionID": sessionID}
        if self._rank < 7:
            self._unsupported("AcquireCredentialsInGuest", 7)
        self._check_arguments("AcquireCredentialsInGuest", _arguments)
        _result: vim.vm.guest.GuestAuthentication = self._invoke(
            "AcquireCredentialsInGuest", _arguments
        )
        return _result

    AcquireCredentials = AcquireCredentialsInGuest

    @_rt.method(
        "ReleaseCredentialsInGuest",
        since="vim.version.version7",
        rank=7,
        raises=(vim.fault.GuestOperationsFault, vim.fault.TaskInProgress, vim.fault.InvalidState),
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
        ),
    )
    def ReleaseCredentialsInGuest(
        self, vm: vim.VirtualMachine, auth: vim.vm.guest.GuestAuthentication
    ) -> None:
        """Returns nothing. Since vSphere API 5.0.

        Args:
            vm: ``vim.VirtualMachine``, required. The privilege
                ``VirtualMachine.GuestOperations.Query`` is needed on it.
            auth: ``vim.vm.guest.GuestAuthentication``, required.

        Raises:
            vim.fault.GuestOperationsFault: Not described.
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidState: Not described.
        """
        _arguments = {"vm": vm, "auth": auth}
        if self._rank < 7:
            self._unsupported("ReleaseCredentialsInGuest", 7)
        self._check_arguments("ReleaseCredentialsInGuest", _arguments)
        self._invoke("ReleaseCredentialsInGuest", _arguments)

    ReleaseCredentials = ReleaseCredentialsInGuest
