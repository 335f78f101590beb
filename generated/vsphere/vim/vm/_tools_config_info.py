# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.ToolsConfigInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.ToolsConfigInfo",
    wire_name="ToolsConfigInfo",
    properties=lambda: (
        _rt.Property("toolsVersion", "int", optional=True),
        _rt.Property(
            "toolsInstallType", "string", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property("afterPowerOn", "boolean", optional=True),
        _rt.Property("afterResume", "boolean", optional=True),
        _rt.Property("beforeGuestStandby", "boolean", optional=True),
        _rt.Property("beforeGuestShutdown", "boolean", optional=True),
        _rt.Property("beforeGuestReboot", "boolean", optional=True),
        _rt.Property(
            "toolsUpgradePolicy", "string", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "pendingCustomization", "string", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "customizationKeyId",
            "vim.encryption.CryptoKeyId",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "syncTimeWithHostAllowed",
            "boolean",
            optional=True,
            since="vim.version.v7_0_1_0",
            rank=20,
        ),
        _rt.Property(
            "syncTimeWithHost", "boolean", optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "lastInstallInfo",
            "vim.vm.ToolsConfigInfo.ToolsLastInstallInfo",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
    ),
)
class ToolsConfigInfo(vmodl.DynamicData):
    """The data object ``vim.vm.ToolsConfigInfo``.

    Fields:
        - ``toolsVersion``: ``int``, optional.
        - ``toolsInstallType``: ``string``, optional. Since vSphere API 6.5.
        - ``afterPowerOn``: ``boolean``, optional.
        - ``afterResume``: ``boolean``, optional.
        - ``beforeGuestStandby``: ``boolean``, optional.
        - ``beforeGuestShutdown``: ``boolean``, optional.
        - ``beforeGuestReboot``: ``boolean``, optional.
        - ``toolsUpgradePolicy``: ``string``, optional. Since VI API 2.5.
        - ``pendingCustomization``: ``string``, optional. Since VI API 2.5.
        - ``customizationKeyId``: ``vim.encryption.CryptoKeyId``, optional. Since vSphere API 6.5.
        - ``syncTimeWithHostAllowed``: ``boolean``, optional. Since vSphere API 7.0.1.0.
        - ``syncTimeWithHost``: ``boolean``, optional. Since VI API 2.5.
        - ``lastInstallInfo``: ``vim.vm.ToolsConfigInfo.ToolsLastInstallInfo``, optional. Since
          vSphere API 5.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/ToolsConfigInfo.rst``
    """

    @_rt.data(
        "vim.vm.ToolsConfigInfo.ToolsLastInstallInfo",
        wire_name="ToolsConfigInfoToolsLastInstallInfo",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("counter", "int", since="vim.version.version7", rank=7),
            _rt.Property(
                "fault",
                "vmodl.LocalizedMethodFault",
                optional=True,
                since="vim.version.version7",
                rank=7,
            ),
        ),
    )
    class ToolsLastInstallInfo(vmodl.DynamicData):
        """The data object ``vim.vm.ToolsConfigInfo.ToolsLastInstallInfo``, on the wire ``ToolsConfigInfoToolsLastInstallInfo``.

        Fields:
            - ``counter``: ``int``, required.
            - ``fault``: ``vmodl.LocalizedMethodFault``, optional.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/vm/ToolsConfigInfo/ToolsLastInstallInfo.rst``
        """

        counter: int = 0
        """``int``, required. Since vSphere API 5.0."""
        fault: vmodl.MethodFault | None = None
        """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 5.0."""

    @_rt.enum(
        "vim.vm.ToolsConfigInfo.UpgradePolicy",
        wire_name="UpgradePolicy",
        since="vim.version.version2",
        rank=2,
    )
    class UpgradePolicy(_rt.VimEnum):
        """The enum ``vim.vm.ToolsConfigInfo.UpgradePolicy``.

        Since:
            VI API 2.5 (``vim.version.version2``)

        Source:
            ``vim/vm/ToolsConfigInfo/UpgradePolicy.rst``
        """

        manual = "manual"
        """The value ``manual``."""
        upgradeAtPowerCycle = "upgradeAtPowerCycle"
        """The value ``upgradeAtPowerCycle``."""

    toolsVersion: int | None = None
    """``int``, optional. Since 1.0."""
    toolsInstallType: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    afterPowerOn: bool | None = None
    """``boolean``, optional. Since 1.0."""
    afterResume: bool | None = None
    """``boolean``, optional. Since 1.0."""
    beforeGuestStandby: bool | None = None
    """``boolean``, optional. Since 1.0."""
    beforeGuestShutdown: bool | None = None
    """``boolean``, optional. Since 1.0."""
    beforeGuestReboot: bool | None = None
    """``boolean``, optional. Since 1.0."""
    toolsUpgradePolicy: str | None = None
    """``string``, optional. Since VI API 2.5."""
    pendingCustomization: str | None = None
    """``string``, optional. Since VI API 2.5."""
    customizationKeyId: vim.encryption.CryptoKeyId | None = None
    """``vim.encryption.CryptoKeyId``, optional. Since vSphere API 6.5."""
    syncTimeWithHostAllowed: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.1.0."""
    syncTimeWithHost: bool | None = None
    """``boolean``, optional. Since VI API 2.5."""
    lastInstallInfo: vim.vm.ToolsConfigInfo.ToolsLastInstallInfo | None = None
    """``vim.vm.ToolsConfigInfo.ToolsLastInstallInfo``, optional. Since vSphere API 5.0."""
