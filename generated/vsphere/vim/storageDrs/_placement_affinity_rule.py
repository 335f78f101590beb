# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.storageDrs.PlacementAffinityRule``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.storageDrs.PlacementAffinityRule",
    wire_name="PlacementAffinityRule",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("ruleType", "string", since="vim.version.version10", rank=10),
        _rt.Property("ruleScope", "string", since="vim.version.version10", rank=10),
        _rt.Property(
            "vms",
            "vim.VirtualMachine",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "keys", "string", array=True, optional=True, since="vim.version.version10", rank=10
        ),
    ),
)
class PlacementAffinityRule(vmodl.DynamicData):
    """The data object ``vim.storageDrs.PlacementAffinityRule``.

    Fields:
        - ``ruleType``: ``string``, required.
        - ``ruleScope``: ``string``, required.
        - ``vms``: List of ``vim.VirtualMachine``, optional.
        - ``keys``: List of ``string``, optional.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/storageDrs/PlacementAffinityRule.rst``
    """

    @_rt.enum(
        "vim.storageDrs.PlacementAffinityRule.RuleScope",
        wire_name="PlacementAffinityRuleRuleScope",
        since="vim.version.version10",
        rank=10,
    )
    class RuleScope(_rt.VimEnum):
        """The enum ``vim.storageDrs.PlacementAffinityRule.RuleScope``, on the wire ``PlacementAffinityRuleRuleScope``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/storageDrs/PlacementAffinityRule/RuleScope.rst``
        """

        cluster = "cluster"
        """The value ``cluster``."""
        host = "host"
        """The value ``host``."""
        storagePod = "storagePod"
        """The value ``storagePod``."""
        datastore = "datastore"
        """The value ``datastore``."""

    @_rt.enum(
        "vim.storageDrs.PlacementAffinityRule.RuleType",
        wire_name="PlacementAffinityRuleRuleType",
        since="vim.version.version10",
        rank=10,
    )
    class RuleType(_rt.VimEnum):
        """The enum ``vim.storageDrs.PlacementAffinityRule.RuleType``, on the wire ``PlacementAffinityRuleRuleType``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/storageDrs/PlacementAffinityRule/RuleType.rst``
        """

        affinity = "affinity"
        """The value ``affinity``."""
        antiAffinity = "antiAffinity"
        """The value ``antiAffinity``."""
        softAffinity = "softAffinity"
        """The value ``softAffinity``."""
        softAntiAffinity = "softAntiAffinity"
        """The value ``softAntiAffinity``."""

    ruleType: str = ""
    """``string``, required. Since vSphere API 6.0."""
    ruleScope: str = ""
    """``string``, required. Since vSphere API 6.0."""
    vms: _rt.Field[list[vim.VirtualMachine], Iterable[vim.VirtualMachine]] = _rt.EMPTY
    """List of ``vim.VirtualMachine``, optional. Since vSphere API 6.0."""
    keys: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 6.0."""
