# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.ScheduledHardwareUpgradeInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.ScheduledHardwareUpgradeInfo",
    wire_name="ScheduledHardwareUpgradeInfo",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property(
            "upgradePolicy", "string", optional=True, since="vim.version.version8", rank=8
        ),
        _rt.Property("versionKey", "string", optional=True, since="vim.version.version8", rank=8),
        _rt.Property(
            "scheduledHardwareUpgradeStatus",
            "string",
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property(
            "fault",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
    ),
)
class ScheduledHardwareUpgradeInfo(vmodl.DynamicData):
    """The data object ``vim.vm.ScheduledHardwareUpgradeInfo``.

    Fields:
        - ``upgradePolicy``: ``string``, optional.
        - ``versionKey``: ``string``, optional.
        - ``scheduledHardwareUpgradeStatus``: ``string``, optional.
        - ``fault``: ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/vm/ScheduledHardwareUpgradeInfo.rst``
    """

    @_rt.enum(
        "vim.vm.ScheduledHardwareUpgradeInfo.HardwareUpgradePolicy",
        wire_name="ScheduledHardwareUpgradeInfoHardwareUpgradePolicy",
        since="vim.version.version8",
        rank=8,
    )
    class HardwareUpgradePolicy(_rt.VimEnum):
        """The enum ``vim.vm.ScheduledHardwareUpgradeInfo.HardwareUpgradePolicy``, on the wire ``ScheduledHardwareUpgradeInfoHardwareUpgradePolicy``.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/vm/ScheduledHardwareUpgradeInfo/HardwareUpgradePolicy.rst``
        """

        never = "never"
        """The value ``never``."""
        onSoftPowerOff = "onSoftPowerOff"
        """The value ``onSoftPowerOff``."""
        always = "always"
        """The value ``always``."""

    @_rt.enum(
        "vim.vm.ScheduledHardwareUpgradeInfo.HardwareUpgradeStatus",
        wire_name="ScheduledHardwareUpgradeInfoHardwareUpgradeStatus",
        since="vim.version.version8",
        rank=8,
    )
    class HardwareUpgradeStatus(_rt.VimEnum):
        """The enum ``vim.vm.ScheduledHardwareUpgradeInfo.HardwareUpgradeStatus``, on the wire ``ScheduledHardwareUpgradeInfoHardwareUpgradeStatus``.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/vm/ScheduledHardwareUpgradeInfo/HardwareUpgradeStatus.rst``
        """

        none = "none"
        """The value ``none``."""
        pending = "pending"
        """The value ``pending``."""
        success = "success"
        """The value ``success``."""
        failed = "failed"
        """The value ``failed``."""

    upgradePolicy: str | None = None
    """``string``, optional. Since vSphere API 5.1."""
    versionKey: str | None = None
    """``string``, optional. Since vSphere API 5.1."""
    scheduledHardwareUpgradeStatus: str | None = None
    """``string``, optional. Since vSphere API 5.1."""
    fault: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 5.1."""
