# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanFaultDomainSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanFaultDomainSpec",
    wire_name="VimClusterVsanFaultDomainSpec",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "hosts",
            "vim.HostSystem",
            array=True,
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property("name", "string", since="vim.version.version10", rank=10),
    ),
)
class VsanFaultDomainSpec(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanFaultDomainSpec``, on the wire ``VimClusterVsanFaultDomainSpec``.

    Fields:
        - ``hosts``: List of ``vim.HostSystem``, optional.
        - ``name``: ``string``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/cluster/VsanFaultDomainSpec.rst``
    """

    hosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
    """List of ``vim.HostSystem``, optional. Since vSphere API 6.0."""
    name: str = ""
    """``string``, required. Since vSphere API 6.0."""
