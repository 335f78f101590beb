# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VSANStretchedClusterFaultDomainConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VSANStretchedClusterFaultDomainConfig",
    wire_name="VimClusterVSANStretchedClusterFaultDomainConfig",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("firstFdName", "string", since="vim.version.version10", rank=10),
        _rt.Property(
            "firstFdHosts", "vim.HostSystem", array=True, since="vim.version.version10", rank=10
        ),
        _rt.Property("secondFdName", "string", since="vim.version.version10", rank=10),
        _rt.Property(
            "secondFdHosts", "vim.HostSystem", array=True, since="vim.version.version10", rank=10
        ),
    ),
)
class VSANStretchedClusterFaultDomainConfig(vmodl.DynamicData):
    """The data object ``vim.cluster.VSANStretchedClusterFaultDomainConfig``, on the wire ``VimClusterVSANStretchedClusterFaultDomainConfig``.

    Fields:
        - ``firstFdName``: ``string``, required.
        - ``firstFdHosts``: List of ``vim.HostSystem``, required.
        - ``secondFdName``: ``string``, required.
        - ``secondFdHosts``: List of ``vim.HostSystem``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/cluster/VSANStretchedClusterFaultDomainConfig.rst``
    """

    firstFdName: str = ""
    """``string``, required. Since vSphere API 6.0."""
    firstFdHosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
    """List of ``vim.HostSystem``, required. Since vSphere API 6.0."""
    secondFdName: str = ""
    """``string``, required. Since vSphere API 6.0."""
    secondFdHosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
    """List of ``vim.HostSystem``, required. Since vSphere API 6.0."""
