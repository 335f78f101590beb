# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.FtVmHostRuleInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.FtVmHostRuleInfo",
    wire_name="ClusterFtVmHostRuleInfo",
    since="vim.version.v8_0_3_0",
    rank=32,
    properties=lambda: (
        _rt.Property("vmGroupName", "string", since="vim.version.v8_0_3_0", rank=32),
        _rt.Property(
            "hostGroupName",
            "string",
            array=True,
            optional=True,
            since="vim.version.v8_0_3_0",
            rank=32,
        ),
    ),
)
class FtVmHostRuleInfo(vim.cluster.RuleInfo):
    """The data object ``vim.cluster.FtVmHostRuleInfo``, on the wire ``ClusterFtVmHostRuleInfo``.

    Fields:
        - ``vmGroupName``: ``string``, required.
        - ``hostGroupName``: List of ``string``, optional.

    Since:
        vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

    Source:
        ``vim/cluster/FtVmHostRuleInfo.rst``
    """

    vmGroupName: str = ""
    """``string``, required. Since vSphere API 8.0.3.0."""
    hostGroupName: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 8.0.3.0."""
