# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.LAGInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.LAGInfo",
    wire_name="LAGInfo",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property("lagName", "string", since="vsan.version.version18", rank=16),
        _rt.Property("groupState", "int", since="vsan.version.version18", rank=16),
        _rt.Property(
            "vnics", "string", array=True, optional=True, since="vsan.version.version18", rank=16
        ),
        _rt.Property(
            "uplinks",
            "vim.host.LAGUplinkInfo",
            array=True,
            optional=True,
            since="vsan.version.version18",
            rank=16,
        ),
    ),
)
class LAGInfo(vmodl.DynamicData):
    """The data object ``vim.host.LAGInfo``.

    Fields:
        - ``lagName``: ``string``, required.
        - ``groupState``: ``int``, required.
        - ``vnics``: List of ``string``, optional.
        - ``uplinks``: List of ``vim.host.LAGUplinkInfo``, optional.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/host/LAGInfo.rst``
    """

    lagName: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    groupState: int = 0
    """``int``, required. Since vSAN 7.0U3."""
    vnics: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSAN 7.0U3."""
    uplinks: _rt.Field[list[vim.host.LAGUplinkInfo], Iterable[vim.host.LAGUplinkInfo]] = _rt.EMPTY
    """List of ``vim.host.LAGUplinkInfo``, optional. Since vSAN 7.0U3."""
