# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.ConfigSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.ConfigSpec",
    wire_name="ClusterConfigSpec",
    properties=lambda: (
        _rt.Property("dasConfig", "vim.cluster.DasConfigInfo", optional=True),
        _rt.Property("dasVmConfigSpec", "vim.cluster.DasVmConfigSpec", array=True, optional=True),
        _rt.Property("drsConfig", "vim.cluster.DrsConfigInfo", optional=True),
        _rt.Property("drsVmConfigSpec", "vim.cluster.DrsVmConfigSpec", array=True, optional=True),
        _rt.Property("rulesSpec", "vim.cluster.RuleSpec", array=True, optional=True),
    ),
)
class ConfigSpec(vmodl.DynamicData):
    """The data object ``vim.cluster.ConfigSpec``, on the wire ``ClusterConfigSpec``.

    Fields:
        - ``dasConfig``: ``vim.cluster.DasConfigInfo``, optional.
        - ``dasVmConfigSpec``: List of ``vim.cluster.DasVmConfigSpec``, optional.
        - ``drsConfig``: ``vim.cluster.DrsConfigInfo``, optional.
        - ``drsVmConfigSpec``: List of ``vim.cluster.DrsVmConfigSpec``, optional.
        - ``rulesSpec``: List of ``vim.cluster.RuleSpec``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/cluster/ConfigSpec.rst``
    """

    dasConfig: vim.cluster.DasConfigInfo | None = None
    """``vim.cluster.DasConfigInfo``, optional. Since 1.0."""
    dasVmConfigSpec: _rt.Field[
        list[vim.cluster.DasVmConfigSpec], Iterable[vim.cluster.DasVmConfigSpec]
    ] = _rt.EMPTY
    """List of ``vim.cluster.DasVmConfigSpec``, optional. Since 1.0."""
    drsConfig: vim.cluster.DrsConfigInfo | None = None
    """``vim.cluster.DrsConfigInfo``, optional. Since 1.0."""
    drsVmConfigSpec: _rt.Field[
        list[vim.cluster.DrsVmConfigSpec], Iterable[vim.cluster.DrsVmConfigSpec]
    ] = _rt.EMPTY
    """List of ``vim.cluster.DrsVmConfigSpec``, optional. Since 1.0."""
    rulesSpec: _rt.Field[list[vim.cluster.RuleSpec], Iterable[vim.cluster.RuleSpec]] = _rt.EMPTY
    """List of ``vim.cluster.RuleSpec``, optional. Since 1.0."""
