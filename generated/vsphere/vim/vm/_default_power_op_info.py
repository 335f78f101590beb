# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.DefaultPowerOpInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.DefaultPowerOpInfo",
    wire_name="VirtualMachineDefaultPowerOpInfo",
    properties=lambda: (
        _rt.Property("powerOffType", "string", optional=True),
        _rt.Property("suspendType", "string", optional=True),
        _rt.Property("resetType", "string", optional=True),
        _rt.Property("defaultPowerOffType", "string", optional=True),
        _rt.Property("defaultSuspendType", "string", optional=True),
        _rt.Property("defaultResetType", "string", optional=True),
        _rt.Property("standbyAction", "string", optional=True),
    ),
)
class DefaultPowerOpInfo(vmodl.DynamicData):
    """The data object ``vim.vm.DefaultPowerOpInfo``, on the wire ``VirtualMachineDefaultPowerOpInfo``.

    Fields:
        - ``powerOffType``: ``string``, optional.
        - ``suspendType``: ``string``, optional.
        - ``resetType``: ``string``, optional.
        - ``defaultPowerOffType``: ``string``, optional.
        - ``defaultSuspendType``: ``string``, optional.
        - ``defaultResetType``: ``string``, optional.
        - ``standbyAction``: ``string``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/DefaultPowerOpInfo.rst``
    """

    @_rt.enum("vim.vm.DefaultPowerOpInfo.PowerOpType", wire_name="VirtualMachinePowerOpType")
    class PowerOpType(_rt.VimEnum):
        """The enum ``vim.vm.DefaultPowerOpInfo.PowerOpType``, on the wire ``VirtualMachinePowerOpType``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/DefaultPowerOpInfo/PowerOpType.rst``
        """

        soft = "soft"
        """The value ``soft``."""
        hard = "hard"
        """The value ``hard``."""
        preset = "preset"
        """The value ``preset``."""

    @_rt.enum(
        "vim.vm.DefaultPowerOpInfo.StandbyActionType", wire_name="VirtualMachineStandbyActionType"
    )
    class StandbyActionType(_rt.VimEnum):
        """The enum ``vim.vm.DefaultPowerOpInfo.StandbyActionType``, on the wire ``VirtualMachineStandbyActionType``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/DefaultPowerOpInfo/StandbyActionType.rst``
        """

        checkpoint = "checkpoint"
        """The value ``checkpoint``."""
        powerOnSuspend = "powerOnSuspend"
        """The value ``powerOnSuspend``."""

    powerOffType: str | None = None
    """``string``, optional. Since 1.0."""
    suspendType: str | None = None
    """``string``, optional. Since 1.0."""
    resetType: str | None = None
    """``string``, optional. Since 1.0."""
    defaultPowerOffType: str | None = None
    """``string``, optional. Since 1.0."""
    defaultSuspendType: str | None = None
    """``string``, optional. Since 1.0."""
    defaultResetType: str | None = None
    """``string``, optional. Since 1.0."""
    standbyAction: str | None = None
    """``string``, optional. Since 1.0."""
