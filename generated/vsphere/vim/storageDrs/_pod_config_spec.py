# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.storageDrs.PodConfigSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.storageDrs.PodConfigSpec",
    wire_name="StorageDrsPodConfigSpec",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("enabled", "boolean", optional=True, since="vim.version.version7", rank=7),
        _rt.Property(
            "ioLoadBalanceEnabled", "boolean", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "defaultVmBehavior", "string", optional=True, since="vim.version.version7", rank=7
        ),
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
            "vim.cluster.RuleSpec",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "option",
            "vim.storageDrs.OptionSpec",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
    ),
)
class PodConfigSpec(vmodl.DynamicData):
    """The data object ``vim.storageDrs.PodConfigSpec``, on the wire ``StorageDrsPodConfigSpec``.

    Fields:
        - ``enabled``: ``boolean``, optional.
        - ``ioLoadBalanceEnabled``: ``boolean``, optional.
        - ``defaultVmBehavior``: ``string``, optional.
        - ``loadBalanceInterval``: ``int``, optional.
        - ``defaultIntraVmAffinity``: ``boolean``, optional.
        - ``spaceLoadBalanceConfig``: ``vim.storageDrs.SpaceLoadBalanceConfig``, optional.
        - ``ioLoadBalanceConfig``: ``vim.storageDrs.IoLoadBalanceConfig``, optional.
        - ``automationOverrides``: ``vim.storageDrs.AutomationConfig``, optional. Since vSphere API
          6.0.
        - ``rule``: List of ``vim.cluster.RuleSpec``, optional.
        - ``option``: List of ``vim.storageDrs.OptionSpec``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/storageDrs/PodConfigSpec.rst``
    """

    enabled: bool | None = None
    """``boolean``, optional. Since vSphere API 5.0."""
    ioLoadBalanceEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 5.0."""
    defaultVmBehavior: str | None = None
    """``string``, optional. Since vSphere API 5.0."""
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
    rule: _rt.Field[list[vim.cluster.RuleSpec], Iterable[vim.cluster.RuleSpec]] = _rt.EMPTY
    """List of ``vim.cluster.RuleSpec``, optional. Since vSphere API 5.0."""
    option: _rt.Field[list[vim.storageDrs.OptionSpec], Iterable[vim.storageDrs.OptionSpec]] = (
        _rt.EMPTY
    )
    """List of ``vim.storageDrs.OptionSpec``, optional. Since vSphere API 5.0."""
