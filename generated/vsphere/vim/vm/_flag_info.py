# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.FlagInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.FlagInfo",
    wire_name="VirtualMachineFlagInfo",
    properties=lambda: (
        _rt.Property("disableAcceleration", "boolean", optional=True),
        _rt.Property("enableLogging", "boolean", optional=True),
        _rt.Property("useToe", "boolean", optional=True),
        _rt.Property("runWithDebugInfo", "boolean", optional=True),
        _rt.Property("monitorType", "string", optional=True, since="vim.version.version2", rank=2),
        _rt.Property("htSharing", "string", optional=True),
        _rt.Property(
            "snapshotDisabled", "boolean", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "snapshotLocked", "boolean", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "diskUuidEnabled", "boolean", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "virtualMmuUsage", "string", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "virtualExecUsage", "string", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "snapshotPowerOffBehavior",
            "string",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "recordReplayEnabled", "boolean", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "faultToleranceType", "string", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "cbrcCacheEnabled", "boolean", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "vvtdEnabled", "boolean", optional=True, since="vim.version.version12", rank=12
        ),
        _rt.Property(
            "vbsEnabled", "boolean", optional=True, since="vim.version.version12", rank=12
        ),
    ),
)
class FlagInfo(vmodl.DynamicData):
    """The data object ``vim.vm.FlagInfo``, on the wire ``VirtualMachineFlagInfo``.

    Fields:
        - ``disableAcceleration``: ``boolean``, optional.
        - ``enableLogging``: ``boolean``, optional.
        - ``useToe``: ``boolean``, optional.
        - ``runWithDebugInfo``: ``boolean``, optional.
        - ``monitorType``: ``string``, optional. Since VI API 2.5.
        - ``htSharing``: ``string``, optional.
        - ``snapshotDisabled``: ``boolean``, optional. Since VI API 2.5.
        - ``snapshotLocked``: ``boolean``, optional. Since VI API 2.5.
        - ``diskUuidEnabled``: ``boolean``, optional. Since VI API 2.5.
        - ``virtualMmuUsage``: ``string``, optional. Since VI API 2.5.
        - ``virtualExecUsage``: ``string``, optional. Since vSphere API 4.0.
        - ``snapshotPowerOffBehavior``: ``string``, optional. Since VI API 2.5.
        - ``recordReplayEnabled``: ``boolean``, optional. Since vSphere API 4.0.
        - ``faultToleranceType``: ``string``, optional. Since vSphere API 6.0.
        - ``cbrcCacheEnabled``: ``boolean``, optional. Since vSphere API 6.5.
        - ``vvtdEnabled``: ``boolean``, optional. Since vSphere API 6.7.
        - ``vbsEnabled``: ``boolean``, optional. Since vSphere API 6.7.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/FlagInfo.rst``
    """

    @_rt.enum("vim.vm.FlagInfo.HtSharing", wire_name="VirtualMachineHtSharing")
    class HtSharing(_rt.VimEnum):
        """The enum ``vim.vm.FlagInfo.HtSharing``, on the wire ``VirtualMachineHtSharing``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/vm/FlagInfo/HtSharing.rst``
        """

        any = "any"
        """The value ``any``."""
        none = "none"
        """The value ``none``."""
        internal = "internal"
        """The value ``internal``."""

    @_rt.enum(
        "vim.vm.FlagInfo.MonitorType",
        wire_name="VirtualMachineFlagInfoMonitorType",
        since="vim.version.version2",
        rank=2,
    )
    class MonitorType(_rt.VimEnum):
        """The enum ``vim.vm.FlagInfo.MonitorType``, on the wire ``VirtualMachineFlagInfoMonitorType``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/vm/FlagInfo/MonitorType.rst``
        """

        release = "release"
        """The value ``release``."""
        debug = "debug"
        """The value ``debug``."""
        stats = "stats"
        """The value ``stats``."""

    @_rt.enum(
        "vim.vm.FlagInfo.PowerOffBehavior",
        wire_name="VirtualMachinePowerOffBehavior",
        since="vim.version.version2",
        rank=2,
    )
    class PowerOffBehavior(_rt.VimEnum):
        """The enum ``vim.vm.FlagInfo.PowerOffBehavior``, on the wire ``VirtualMachinePowerOffBehavior``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/vm/FlagInfo/PowerOffBehavior.rst``
        """

        powerOff = "powerOff"
        """The value ``powerOff``."""
        revert = "revert"
        """The value ``revert``."""
        prompt = "prompt"
        """The value ``prompt``."""
        take = "take"
        """The value ``take``."""

    @_rt.enum(
        "vim.vm.FlagInfo.VirtualExecUsage",
        wire_name="VirtualMachineFlagInfoVirtualExecUsage",
        since="vim.version.version5",
        rank=5,
    )
    class VirtualExecUsage(_rt.VimEnum):
        """The enum ``vim.vm.FlagInfo.VirtualExecUsage``, on the wire ``VirtualMachineFlagInfoVirtualExecUsage``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/vm/FlagInfo/VirtualExecUsage.rst``
        """

        hvAuto = "hvAuto"
        """The value ``hvAuto``."""
        hvOn = "hvOn"
        """The value ``hvOn``."""
        hvOff = "hvOff"
        """The value ``hvOff``."""

    @_rt.enum(
        "vim.vm.FlagInfo.VirtualMmuUsage",
        wire_name="VirtualMachineFlagInfoVirtualMmuUsage",
        since="vim.version.version2",
        rank=2,
    )
    class VirtualMmuUsage(_rt.VimEnum):
        """The enum ``vim.vm.FlagInfo.VirtualMmuUsage``, on the wire ``VirtualMachineFlagInfoVirtualMmuUsage``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/vm/FlagInfo/VirtualMmuUsage.rst``
        """

        automatic = "automatic"
        """The value ``automatic``."""
        on = "on"
        """The value ``on``."""
        off = "off"
        """The value ``off``."""

    disableAcceleration: bool | None = None
    """``boolean``, optional. Since 1.0."""
    enableLogging: bool | None = None
    """``boolean``, optional. Since 1.0."""
    useToe: bool | None = None
    """``boolean``, optional. Since 1.0."""
    runWithDebugInfo: bool | None = None
    """``boolean``, optional. Since 1.0."""
    monitorType: str | None = None
    """``string``, optional. Since VI API 2.5."""
    htSharing: str | None = None
    """``string``, optional. Since 1.0."""
    snapshotDisabled: bool | None = None
    """``boolean``, optional. Since VI API 2.5."""
    snapshotLocked: bool | None = None
    """``boolean``, optional. Since VI API 2.5."""
    diskUuidEnabled: bool | None = None
    """``boolean``, optional. Since VI API 2.5."""
    virtualMmuUsage: str | None = None
    """``string``, optional. Since VI API 2.5."""
    virtualExecUsage: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    snapshotPowerOffBehavior: str | None = None
    """``string``, optional. Since VI API 2.5."""
    recordReplayEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    faultToleranceType: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    cbrcCacheEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    vvtdEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
    vbsEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
