# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.storageDrs.PodConfigInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.storageDrs.PodConfigInfo",
    wire_name="StorageDrsPodConfigInfo",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("enabled", "boolean", since="vim.version.version7", rank=7),
        _rt.Property("ioLoadBalanceEnabled", "boolean", since="vim.version.version7", rank=7),
        _rt.Property("defaultVmBehavior", "string", since="vim.version.version7", rank=7),
        _rt.Property(
            "loadBalanceInterval", "int", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "defaultIntraVmAffinity", "boolean", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "spaceLoadBalanceConfig",
            "vim.storageDrs.SpaceLoadBalanceConfig",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "ioLoadBalanceConfig",
            "vim.storageDrs.IoLoadBalanceConfig",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "automationOverrides",
            "vim.storageDrs.AutomationConfig",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "rule",
            "vim.cluster.RuleInfo",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "option",
            "vim.option.OptionValue",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
    ),
)
class PodConfigInfo(vmodl.DynamicData):
    """The data object ``vim.storageDrs.PodConfigInfo``, on the wire ``StorageDrsPodConfigInfo``.

    Fields:
        - ``enabled``: ``boolean``, required.
        - ``ioLoadBalanceEnabled``: ``boolean``, required.
        - ``defaultVmBehavior``: ``string``, required.
        - ``loadBalanceInterval``: ``int``, optional.
        - ``defaultIntraVmAffinity``: ``boolean``, optional.
        - ``spaceLoadBalanceConfig``: ``vim.storageDrs.SpaceLoadBalanceConfig``, optional.
        - ``ioLoadBalanceConfig``: ``vim.storageDrs.IoLoadBalanceConfig``, optional.
        - ``automationOverrides``: ``vim.storageDrs.AutomationConfig``, optional. Since vSphere API
          6.0.
        - ``rule``: List of ``vim.cluster.RuleInfo``, optional.
        - ``option``: List of ``vim.option.OptionValue``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/storageDrs/PodConfigInfo.rst``
    """

    @_rt.enum(
        "vim.storageDrs.PodConfigInfo.Behavior",
        wire_name="StorageDrsPodConfigInfoBehavior",
        since="vim.version.version7",
        rank=7,
    )
    class Behavior(_rt.VimEnum):
        """The enum ``vim.storageDrs.PodConfigInfo.Behavior``, on the wire ``StorageDrsPodConfigInfoBehavior``.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/storageDrs/PodConfigInfo/Behavior.rst``
        """

        manual = "manual"
        """The value ``manual``."""
        automated = "automated"
        """The value ``automated``."""

    enabled: bool = False
    """``boolean``, required. Since vSphere API 5.0."""
    ioLoadBalanceEnabled: bool = False
    """``boolean``, required. Since vSphere API 5.0."""
    defaultVmBehavior: str = ""
    """``string``, required. Since vSphere API 5.0."""
    loadBalanceInterval: int | None = None
    """``int``, optional. Since vSphere API 5.0."""
    defaultIntraVmAffinity: bool | None = None
    """``boolean``, optional. Since vSphere API 5.0."""
    spaceLoadBalanceConfig: vim.storageDrs.SpaceLoadBalanceConfig | None = None
    """``vim.storageDrs.SpaceLoadBalanceConfig``, optional. Since vSphere API 5.0."""
    ioLoadBalanceConfig: vim.storageDrs.IoLoadBalanceConfig | None = None
    """``vim.storageDrs.IoLoadBalanceConfig``, optional. Since vSphere API 5.0."""
    automationOverrides: vim.storageDrs.AutomationConfig | None = None
    """``vim.storageDrs.AutomationConfig``, optional. Since vSphere API 6.0."""
    rule: _rt.Field[list[vim.cluster.RuleInfo], Iterable[vim.cluster.RuleInfo]] = _rt.EMPTY
    """List of ``vim.cluster.RuleInfo``, optional. Since vSphere API 5.0."""
    option: _rt.Field[list[vim.option.OptionValue], Iterable[vim.option.OptionValue]] = _rt.EMPTY
    """List of ``vim.option.OptionValue``, optional. Since vSphere API 5.0."""
