# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanConfigType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.VsanConfigType", wire_name="VsanConfigType", since="vsan.version.version20", rank=18
)
class VsanConfigType(_rt.VimEnum):
    """The enum ``vim.vsan.VsanConfigType``.

    Since:
        vsan API 8.0.0.1 (``vsan.version.version20``)

    Source:
        ``vim/vsan/VsanConfigType.rst``
    """

    vsan = "vsan"
    """The value ``vsan``."""
    vsanEsa = "vsanEsa"
    """The value ``vsanEsa``."""
    VsanConfigType_Unknown = "VsanConfigType_Unknown"
    """The value ``VsanConfigType_Unknown``."""
