# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.DependencyRuleInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.DependencyRuleInfo",
    wire_name="ClusterDependencyRuleInfo",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("vmGroup", "string", since="vim.version.version11", rank=11),
        _rt.Property("dependsOnVmGroup", "string", since="vim.version.version11", rank=11),
    ),
)
class DependencyRuleInfo(vim.cluster.RuleInfo):
    """The data object ``vim.cluster.DependencyRuleInfo``, on the wire ``ClusterDependencyRuleInfo``.

    Fields:
        - ``vmGroup``: ``string``, required.
        - ``dependsOnVmGroup``: ``string``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/cluster/DependencyRuleInfo.rst``
    """

    vmGroup: str = ""
    """``string``, required. Since vSphere API 6.5."""
    dependsOnVmGroup: str = ""
    """``string``, required. Since vSphere API 6.5."""
