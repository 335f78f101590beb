# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.TrimDiskEntry``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vsan.host.TrimDiskEntry",
    wire_name="VimVsanHostTrimDiskEntry",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property("diskName", "string", since="vsan.version.version18", rank=16),
        _rt.Property("diskType", "string", optional=True, since="vsan.version.version18", rank=16),
    ),
)
class TrimDiskEntry(vmodl.DynamicData):
    """The data object ``vim.vsan.host.TrimDiskEntry``, on the wire ``VimVsanHostTrimDiskEntry``.

    Fields:
        - ``diskName``: ``string``, required.
        - ``diskType``: ``string``, optional.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/host/TrimDiskEntry.rst``
    """

    diskName: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    diskType: str | None = None
    """``string``, optional. Since vSAN 7.0U3."""
