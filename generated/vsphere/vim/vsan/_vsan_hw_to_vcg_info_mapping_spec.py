# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanHwToVcgInfoMappingSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanHwToVcgInfoMappingSpec",
    wire_name="VsanHwToVcgInfoMappingSpec",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property("entity", "string", since="vsan.version.version18", rank=16),
        _rt.Property(
            "vsanHwToVcgInfoMappings",
            "vim.host.VsanHwToVcgInfoMapping",
            array=True,
            since="vsan.version.version18",
            rank=16,
        ),
    ),
)
class VsanHwToVcgInfoMappingSpec(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanHwToVcgInfoMappingSpec``.

    Fields:
        - ``entity``: ``string``, required.
        - ``vsanHwToVcgInfoMappings``: List of ``vim.host.VsanHwToVcgInfoMapping``, required.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/VsanHwToVcgInfoMappingSpec.rst``
    """

    entity: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    vsanHwToVcgInfoMappings: _rt.Field[
        list[vim.host.VsanHwToVcgInfoMapping], Iterable[vim.host.VsanHwToVcgInfoMapping]
    ] = _rt.EMPTY
    """List of ``vim.host.VsanHwToVcgInfoMapping``, required. Since vSAN 7.0U3."""
