# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanHwToVcgInfoMapping``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanHwToVcgInfoMapping",
    wire_name="VsanHwToVcgInfoMapping",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property(
            "vsanHostHwDeviceId",
            "vim.host.VsanHostHwDeviceId",
            since="vsan.version.version18",
            rank=16,
        ),
        _rt.Property("vcgId", "int", since="vsan.version.version18", rank=16),
    ),
)
class VsanHwToVcgInfoMapping(vmodl.DynamicData):
    """The data object ``vim.host.VsanHwToVcgInfoMapping``.

    Fields:
        - ``vsanHostHwDeviceId``: ``vim.host.VsanHostHwDeviceId``, required.
        - ``vcgId``: ``int``, required.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/host/VsanHwToVcgInfoMapping.rst``
    """

    vsanHostHwDeviceId: vim.host.VsanHostHwDeviceId = _rt.UNSET
    """``vim.host.VsanHostHwDeviceId``, required. Since vSAN 7.0U3."""
    vcgId: int = 0
    """``int``, required. Since vSAN 7.0U3."""
