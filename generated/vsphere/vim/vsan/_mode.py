# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.Mode``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum("vim.vsan.Mode", wire_name="VsanMode", since="vsan.version.version16", rank=14)
class Mode(_rt.VimEnum):
    """The enum ``vim.vsan.Mode``, on the wire ``VsanMode``.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``vim/vsan/Mode.rst``
    """

    Mode_None = "Mode_None"
    """The value ``Mode_None``."""
    Mode_Compute = "Mode_Compute"
    """The value ``Mode_Compute``."""
    Mode_Storage = "Mode_Storage"
    """The value ``Mode_Storage``."""
    Mode_Unknown = "Mode_Unknown"
    """The value ``Mode_Unknown``."""
