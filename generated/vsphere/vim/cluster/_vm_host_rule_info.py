# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VmHostRuleInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.VmHostRuleInfo",
    wire_name="ClusterVmHostRuleInfo",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("vmGroupName", "string", optional=True, since="vim.version.version6", rank=6),
        _rt.Property(
            "affineHostGroupName", "string", optional=True, since="vim.version.version6", rank=6
        ),
        _rt.Property(
            "antiAffineHostGroupName", "string", optional=True, since="vim.version.version6", rank=6
        ),
    ),
)
class VmHostRuleInfo(vim.cluster.RuleInfo):
    """The data object ``vim.cluster.VmHostRuleInfo``, on the wire ``ClusterVmHostRuleInfo``.

    Fields:
        - ``vmGroupName``: ``string``, optional.
        - ``affineHostGroupName``: ``string``, optional.
        - ``antiAffineHostGroupName``: ``string``, optional.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/cluster/VmHostRuleInfo.rst``
    """

    vmGroupName: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
    affineHostGroupName: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
    antiAffineHostGroupName: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
