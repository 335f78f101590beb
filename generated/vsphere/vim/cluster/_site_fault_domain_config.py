# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.SiteFaultDomainConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.SiteFaultDomainConfig",
    wire_name="VsanSiteFaultDomainConfig",
    since="vsan.version.v9_0_0_0",
    rank=22,
    properties=lambda: (
        _rt.Property(
            "siteFaultDomains",
            "vim.cluster.SiteFaultDomain",
            array=True,
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
    ),
)
class SiteFaultDomainConfig(vmodl.DynamicData):
    """The data object ``vim.cluster.SiteFaultDomainConfig``, on the wire ``VsanSiteFaultDomainConfig``.

    Fields:
        - ``siteFaultDomains``: List of ``vim.cluster.SiteFaultDomain``, optional.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/cluster/SiteFaultDomainConfig.rst``
    """

    siteFaultDomains: _rt.Field[
        list[vim.cluster.SiteFaultDomain], Iterable[vim.cluster.SiteFaultDomain]
    ] = _rt.EMPTY
    """List of ``vim.cluster.SiteFaultDomain``, optional. Since vsan API 9.0.0.0."""
