# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanFaultDomainsConfigSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanFaultDomainsConfigSpec",
    wire_name="VimClusterVsanFaultDomainsConfigSpec",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "faultDomains",
            "vim.cluster.VsanFaultDomainSpec",
            array=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "witness",
            "vim.cluster.VsanWitnessSpec",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class VsanFaultDomainsConfigSpec(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanFaultDomainsConfigSpec``, on the wire ``VimClusterVsanFaultDomainsConfigSpec``.

    Fields:
        - ``faultDomains``: List of ``vim.cluster.VsanFaultDomainSpec``, required.
        - ``witness``: ``vim.cluster.VsanWitnessSpec``, optional.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/cluster/VsanFaultDomainsConfigSpec.rst``
    """

    faultDomains: _rt.Field[
        list[vim.cluster.VsanFaultDomainSpec], Iterable[vim.cluster.VsanFaultDomainSpec]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanFaultDomainSpec``, required. Since vSphere API 6.0."""
    witness: vim.cluster.VsanWitnessSpec | None = None
    """``vim.cluster.VsanWitnessSpec``, optional. Since vSphere API 6.0."""
