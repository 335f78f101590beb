# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.VsanWhatIfEvacResult``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.VsanWhatIfEvacResult",
    wire_name="VsanWhatIfEvacResult",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "noAction", "vim.vsan.host.VsanWhatIfEvacDetail", since="vsan.version.version3", rank=1
        ),
        _rt.Property(
            "ensureAccess",
            "vim.vsan.host.VsanWhatIfEvacDetail",
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "evacAllData",
            "vim.vsan.host.VsanWhatIfEvacDetail",
            since="vsan.version.version3",
            rank=1,
        ),
    ),
)
class VsanWhatIfEvacResult(vmodl.DynamicData):
    """The data object ``vim.vsan.host.VsanWhatIfEvacResult``.

    Fields:
        - ``noAction``: ``vim.vsan.host.VsanWhatIfEvacDetail``, required.
        - ``ensureAccess``: ``vim.vsan.host.VsanWhatIfEvacDetail``, required.
        - ``evacAllData``: ``vim.vsan.host.VsanWhatIfEvacDetail``, required.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/host/VsanWhatIfEvacResult.rst``
    """

    noAction: vim.vsan.host.VsanWhatIfEvacDetail = _rt.UNSET
    """``vim.vsan.host.VsanWhatIfEvacDetail``, required. Since vsan API 6.6."""
    ensureAccess: vim.vsan.host.VsanWhatIfEvacDetail = _rt.UNSET
    """``vim.vsan.host.VsanWhatIfEvacDetail``, required. Since vsan API 6.6."""
    evacAllData: vim.vsan.host.VsanWhatIfEvacDetail = _rt.UNSET
    """``vim.vsan.host.VsanWhatIfEvacDetail``, required. Since vsan API 6.6."""
