# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.VsanObjectSyncState``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.VsanObjectSyncState",
    wire_name="VsanHostVsanObjectSyncState",
    since="vsan.version.version7",
    rank=5,
    properties=lambda: (
        _rt.Property("uuid", "string", since="vsan.version.version7", rank=5),
        _rt.Property(
            "components",
            "vim.vsan.host.VsanComponentSyncState",
            array=True,
            since="vsan.version.version7",
            rank=5,
        ),
    ),
)
class VsanObjectSyncState(vmodl.DynamicData):
    """The data object ``vim.vsan.host.VsanObjectSyncState``, on the wire ``VsanHostVsanObjectSyncState``.

    Fields:
        - ``uuid``: ``string``, required.
        - ``components``: List of ``vim.vsan.host.VsanComponentSyncState``, required.

    Since:
        vsan API 6.7 (``vsan.version.version7``)

    Source:
        ``vim/vsan/host/VsanObjectSyncState.rst``
    """

    uuid: str = ""
    """``string``, required. Since vsan API 6.7."""
    components: _rt.Field[
        list[vim.vsan.host.VsanComponentSyncState], Iterable[vim.vsan.host.VsanComponentSyncState]
    ] = _rt.EMPTY
    """List of ``vim.vsan.host.VsanComponentSyncState``, required. Since vsan API 6.7."""
