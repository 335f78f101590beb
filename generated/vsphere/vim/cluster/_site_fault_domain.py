# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.SiteFaultDomain``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.SiteFaultDomain",
    wire_name="VsanSiteFaultDomain",
    since="vsan.version.v9_0_0_0",
    rank=22,
    properties=lambda: (
        _rt.Property(
            "hosts",
            "vim.HostSystem",
            array=True,
            optional=True,
            since="vsan.version.v9_0_0_0",
            rank=22,
        ),
        _rt.Property("name", "string", since="vsan.version.v9_0_0_0", rank=22),
    ),
)
class SiteFaultDomain(vmodl.DynamicData):
    """The data object ``vim.cluster.SiteFaultDomain``, on the wire ``VsanSiteFaultDomain``.

    Fields:
        - ``hosts``: List of ``vim.HostSystem``, optional.
        - ``name``: ``string``, required.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/cluster/SiteFaultDomain.rst``
    """

    hosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
    """List of ``vim.HostSystem``, optional. Since vsan API 9.0.0.0."""
    name: str = ""
    """``string``, required. Since vsan API 9.0.0.0."""
