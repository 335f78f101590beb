# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.AntiAffinityRuleSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.AntiAffinityRuleSpec",
    wire_name="ClusterAntiAffinityRuleSpec",
    properties=lambda: (_rt.Property("vm", "vim.VirtualMachine", array=True),),
)
class AntiAffinityRuleSpec(vim.cluster.RuleInfo):
    """The data object ``vim.cluster.AntiAffinityRuleSpec``, on the wire ``ClusterAntiAffinityRuleSpec``.

    Fields:
        - ``vm``: List of ``vim.VirtualMachine``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/cluster/AntiAffinityRuleSpec.rst``
    """

    vm: _rt.Field[list[vim.VirtualMachine], Iterable[vim.VirtualMachine]] = _rt.EMPTY
    """List of ``vim.VirtualMachine``, required. Since 1.0."""
