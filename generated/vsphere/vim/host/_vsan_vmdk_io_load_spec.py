# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanVmdkIOLoadSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanVmdkIOLoadSpec",
    wire_name="VsanVmdkIOLoadSpec",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("readPct", "int", since="vim.version.version9", rank=9),
        _rt.Property("oio", "int", since="vim.version.version9", rank=9),
        _rt.Property("iosizeB", "int", since="vim.version.version9", rank=9),
        _rt.Property("dataSizeMb", "long", since="vim.version.version9", rank=9),
        _rt.Property("random", "boolean", since="vim.version.version9", rank=9),
        _rt.Property("startOffsetB", "long", optional=True, since="vim.version.version9", rank=9),
    ),
)
class VsanVmdkIOLoadSpec(vmodl.DynamicData):
    """The data object ``vim.host.VsanVmdkIOLoadSpec``.

    Fields:
        - ``readPct``: ``int`` in percent, required.
        - ``oio``: ``int``, required.
        - ``iosizeB``: ``int`` in bytes, required.
        - ``dataSizeMb``: ``long`` in megabytes, required.
        - ``random``: ``boolean``, required.
        - ``startOffsetB``: ``long`` in bytes, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VsanVmdkIOLoadSpec.rst``
    """

    readPct: int = 0
    """``int`` in percent, required. Since vSphere API 5.5."""
    oio: int = 0
    """``int``, required. Since vSphere API 5.5."""
    iosizeB: int = 0
    """``int`` in bytes, required. Since vSphere API 5.5."""
    dataSizeMb: int = 0
    """``long`` in megabytes, required. Since vSphere API 5.5."""
    random: bool = False
    """``boolean``, required. Since vSphere API 5.5."""
    startOffsetB: int | None = None
    """``long`` in bytes, optional. Since vSphere API 5.5."""
