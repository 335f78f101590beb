# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.RuleSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.RuleSpec",
    wire_name="ClusterRuleSpec",
    properties=lambda: (_rt.Property("info", "vim.cluster.RuleInfo", optional=True),),
)
class RuleSpec(vim.option.ArrayUpdateSpec):
    """The data object ``vim.cluster.RuleSpec``, on the wire ``ClusterRuleSpec``.

    Fields:
        - ``info``: ``vim.cluster.RuleInfo``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/cluster/RuleSpec.rst``
    """

    info: vim.cluster.RuleInfo | None = None
    """``vim.cluster.RuleInfo``, optional. Since 1.0."""
