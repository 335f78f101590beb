# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.GuestCustomizationManager``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.vm.GuestCustomizationManager",
    wire_name="VirtualMachineGuestCustomizationManager",
    since="vim.version.v6_8_7",
    rank=16,
)
class GuestCustomizationManager(_rt.ManagedObject):
    """The managed object ``vim.vm.GuestCustomizationManager``, on the wire ``VirtualMachineGuestCustomizationManager``.

    Since:
        vSphere API 6.8.7 (``vim.version.v6_8_7``)

    Source:
        ``vim/vm/GuestCustomizationManager.rst``
    """

    @_rt.method(
        "CustomizeGuest_Task",
        since="vim.version.v6_8_7",
        rank=16,
        privilege="VirtualMachine.Provisioning.Customize",
        raises=(
            vim.fault.TaskInProgress,
            vim.fault.InvalidState,
            vim.fault.InvalidGuestLogin,
            vim.fault.GuestPermissionDenied,
            vim.fault.CustomizationFault,
        ),
        parameters=(
            _rt.Parameter("vm", "vim.VirtualMachine", since="vim.version.v6_8_7", rank=16),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.v6_8_7", rank=16
            ),
            _rt.Parameter(
                "spec", "vim.vm.customization.Specification", since="vim.version.v6_8_7", rank=16
            ),
            _rt.Parameter(
                "configParams",
                "vim.option.OptionValue",
                array=True,
                optional=True,
                since="vim.version.v6_8_7",
                rank=16,
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def CustomizeGuest_Task(
        self,
        vm: vim.VirtualMachine,
        auth: vim.vm.guest.GuestAuthentication,
        spec: vim.vm.customization.Specification,
        configParams: Iterable[vim.option.OptionValue] = (),
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.8.7.

        Args:
            vm: ``vim.VirtualMachine``, required.
            auth: ``vim.vm.guest.GuestAuthentication``, required.
            spec: ``vim.vm.customization.Specification``, required.
            configParams: List of ``vim.option.OptionValue``, optional.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.InvalidGuestLogin: Not described.
            vim.fault.GuestPermissionDenied: Not described.
            vim.fault.CustomizationFault: Not described.

        Privilege:
            ``VirtualMachine.Provisioning.Customize``
        """
        _arguments = {
            "vm": vm,
            "auth": auth,
            "spec": spec,
            "configParams": _rt.array("configParams", configParams),
        }
        if self._rank < 16:
            self._unsupported("CustomizeGuest_Task", 16)
        self._check_arguments("CustomizeGuest_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("CustomizeGuest_Task", _arguments)
        return _result

    Customize = CustomizeGuest_Task

    @_rt.method(
        "StartGuestNetwork_Task",
        since="vim.version.v6_8_7",
        rank=16,
        privilege="VirtualMachine.Provisioning.Customize",
        raises=(
            vim.fault.TaskInProgress,
            vim.fault.InvalidState,
            vim.fault.InvalidGuestLogin,
            vim.fault.GuestPermissionDenied,
            vim.fault.CustomizationFault,
        ),
        parameters=(
            _rt.Parameter("vm", "vim.VirtualMachine", since="vim.version.v6_8_7", rank=16),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.v6_8_7", rank=16
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def StartGuestNetwork_Task(
        self, vm: vim.VirtualMachine, auth: vim.vm.guest.GuestAuthentication
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.8.7.

        Args:
            vm: ``vim.VirtualMachine``, required.
            auth: ``vim.vm.guest.GuestAuthentication``, required.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.InvalidGuestLogin: Not described.
            vim.fault.GuestPermissionDenied: Not described.
            vim.fault.CustomizationFault: Not described.

        Privilege:
            ``VirtualMachine.Provisioning.Customize``
        """
        _arguments = {"vm": vm, "auth": auth}
        if self._rank < 16:
            self._unsupported("StartGuestNetwork_Task", 16)
        self._check_arguments("StartGuestNetwork_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("StartGuestNetwork_Task", _arguments)
        return _result

    StartNetwork = StartGuestNetwork_Task

    @_rt.method(
        "AbortCustomization_Task",
        since="vim.version.v6_8_7",
        rank=16,
        privilege="VirtualMachine.Provisioning.Customize",
        raises=(
            vim.fault.TaskInProgress,
            vim.fault.InvalidState,
            vim.fault.InvalidGuestLogin,
            vim.fault.GuestPermissionDenied,
            vim.fault.CustomizationFault,
        ),
        parameters=(
            _rt.Parameter("vm", "vim.VirtualMachine", since="vim.version.v6_8_7", rank=16),
            _rt.Parameter(
                "auth", "vim.vm.guest.GuestAuthentication", since="vim.version.v6_8_7", rank=16
            ),
        ),
        returns=_rt.Returns("vim.Task", task_result="void"),
    )
    def AbortCustomization_Task(
        self, vm: vim.VirtualMachine, auth: vim.vm.guest.GuestAuthentication
    ) -> _rt.TaskOf[None]:
        """Starts a task that yields nothing. Since vSphere API 6.8.7.

        Args:
            vm: ``vim.VirtualMachine``, required.
            auth: ``vim.vm.guest.GuestAuthentication``, required.

        Raises:
            vim.fault.TaskInProgress: Not described.
            vim.fault.InvalidState: Not described.
            vim.fault.InvalidGuestLogin: Not described.
            vim.fault.GuestPermissionDenied: Not described.
            vim.fault.CustomizationFault: Not described.

        Privilege:
            ``VirtualMachine.Provisioning.Customize``
        """
        _arguments = {"vm": vm, "auth": auth}
        if self._rank < 16:
            self._unsupported("AbortCustomization_Task", 16)
        self._check_arguments("AbortCustomization_Task", _arguments)
        _result: _rt.TaskOf[None] = self._invoke("AbortCustomization_Task", _arguments)
        return _result

    AbortCustomization = AbortCustomization_Task
