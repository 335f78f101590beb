# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.AffinityRuleSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.AffinityRuleSpec",
    wire_name="ClusterAffinityRuleSpec",
    properties=lambda: (_rt.Property("vm", "vim.VirtualMachine", array=True),),
)
class AffinityRuleSpec(vim.cluster.RuleInfo):
    """The data object ``vim.cluster.AffinityRuleSpec``, on the wire ``ClusterAffinityRuleSpec``.

    Fields:
        - ``vm``: List of ``vim.VirtualMachine``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/cluster/AffinityRuleSpec.rst``
    """

    vm: _rt.Field[list[vim.VirtualMachine], Iterable[vim.VirtualMachine]] = _rt.EMPTY
    """List of ``vim.VirtualMachine``, required. Since 1.0."""
