# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanDownloadItem``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VsanDownloadItem",
    wire_name="VsanDownloadItem",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("url", "string", since="vsan.version.version3", rank=1),
        _rt.Property("sha1sum", "string", since="vsan.version.version3", rank=1),
        _rt.Property("formatType", "string", optional=True, since="vsan.version.version3", rank=1),
        _rt.Property("itemId", "string", optional=True, since="vsan.version.version9", rank=7),
    ),
)
class VsanDownloadItem(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanDownloadItem``.

    Fields:
        - ``url``: ``string``, required.
        - ``sha1sum``: ``string``, required.
        - ``formatType``: ``string``, optional.
        - ``itemId``: ``string``, optional. Since vSAN 6.7U1.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanDownloadItem.rst``
    """

    url: str = ""
    """``string``, required. Since vsan API 6.6."""
    sha1sum: str = ""
    """``string``, required. Since vsan API 6.6."""
    formatType: str | None = None
    """``string``, optional. Since vsan API 6.6."""
    itemId: str | None = None
    """``string``, optional. Since vSAN 6.7U1."""
