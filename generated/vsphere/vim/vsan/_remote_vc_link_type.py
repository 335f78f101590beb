# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.RemoteVcLinkType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.RemoteVcLinkType",
    wire_name="VsanRemoteVcLinkType",
    since="vsan.version.version21",
    rank=19,
)
class RemoteVcLinkType(_rt.VimEnum):
    """The enum ``vim.vsan.RemoteVcLinkType``, on the wire ``VsanRemoteVcLinkType``.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/RemoteVcLinkType.rst``
    """

    standalone = "standalone"
    """The value ``standalone``."""
    VsanRemoteVcLinkType_unknown = "VsanRemoteVcLinkType_unknown"
    """The value ``VsanRemoteVcLinkType_unknown``."""
