# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.ConfigInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.ConfigInfo",
    wire_name="ClusterConfigInfo",
    properties=lambda: (
        _rt.Property("dasConfig", "vim.cluster.DasConfigInfo"),
        _rt.Property("dasVmConfig", "vim.cluster.DasVmConfigInfo", array=True, optional=True),
        _rt.Property("drsConfig", "vim.cluster.DrsConfigInfo"),
        _rt.Property("drsVmConfig", "vim.cluster.DrsVmConfigInfo", array=True, optional=True),
        _rt.Property("rule", "vim.cluster.RuleInfo", array=True, optional=True),
    ),
)
class ConfigInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.ConfigInfo``, on the wire ``ClusterConfigInfo``.

    Fields:
        - ``dasConfig``: ``vim.cluster.DasConfigInfo``, required.
        - ``dasVmConfig``: List of ``vim.cluster.DasVmConfigInfo``, optional.
        - ``drsConfig``: ``vim.cluster.DrsConfigInfo``, required.
        - ``drsVmConfig``: List of ``vim.cluster.DrsVmConfigInfo``, optional.
        - ``rule``: List of ``vim.cluster.RuleInfo``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/cluster/ConfigInfo.rst``
    """

    dasConfig: vim.cluster.DasConfigInfo = _rt.UNSET
    """``vim.cluster.DasConfigInfo``, required. Since 1.0."""
    dasVmConfig: _rt.Field[
        list[vim.cluster.DasVmConfigInfo], Iterable[vim.cluster.DasVmConfigInfo]
    ] = _rt.EMPTY
    """List of ``vim.cluster.DasVmConfigInfo``, optional. Since 1.0."""
    drsConfig: vim.cluster.DrsConfigInfo = _rt.UNSET
    """``vim.cluster.DrsConfigInfo``, required. Since 1.0."""
    drsVmConfig: _rt.Field[
        list[vim.cluster.DrsVmConfigInfo], Iterable[vim.cluster.DrsVmConfigInfo]
    ] = _rt.EMPTY
    """List of ``vim.cluster.DrsVmConfigInfo``, optional. Since 1.0."""
    rule: _rt.Field[list[vim.cluster.RuleInfo], Iterable[vim.cluster.RuleInfo]] = _rt.EMPTY
    """List of ``vim.cluster.RuleInfo``, optional. Since 1.0."""
