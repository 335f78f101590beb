# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.DrsStats``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.DrsStats",
    wire_name="VsanHostDrsStats",
    since="vsan.version.version8",
    rank=6,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vsan.version.version8", rank=6),
        _rt.Property("stats", "base64Binary", since="vsan.version.version8", rank=6),
        _rt.Property(
            "readLocalityPresented",
            "boolean",
            optional=True,
            since="vsan.version.version16",
            rank=14,
        ),
    ),
)
class DrsStats(vmodl.DynamicData):
    """The data object ``vim.vsan.host.DrsStats``, on the wire ``VsanHostDrsStats``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``stats``: ``base64Binary``, required.
        - ``readLocalityPresented``: ``boolean``, optional. Since vSAN 7.0U2.

    Since:
        vsan API VMC M5 (``vsan.version.version8``)

    Source:
        ``vim/vsan/host/DrsStats.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vsan API VMC M5."""
    stats: bytes = _rt.UNSET
    """``base64Binary``, required. Since vsan API VMC M5."""
    readLocalityPresented: bool | None = None
    """``boolean``, optional. Since vSAN 7.0U2."""
