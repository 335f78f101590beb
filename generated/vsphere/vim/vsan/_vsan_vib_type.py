# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanVibType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum("vim.vsan.VsanVibType", wire_name="VsanVibType", since="vsan.version.version9", rank=7)
class VsanVibType(_rt.VimEnum):
    """The enum ``vim.vsan.VsanVibType``.

    Since:
        vSAN 6.7U1 (``vsan.version.version9``)

    Source:
        ``vim/vsan/VsanVibType.rst``
    """

    tool = "tool"
    """The value ``tool``."""
    driver = "driver"
    """The value ``driver``."""
    VsanVibType_Unknown = "VsanVibType_Unknown"
    """The value ``VsanVibType_Unknown``."""
