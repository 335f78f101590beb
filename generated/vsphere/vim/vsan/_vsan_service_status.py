# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanServiceStatus``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.VsanServiceStatus",
    wire_name="VsanServiceStatus",
    since="vsan.version.version9",
    rank=7,
)
class VsanServiceStatus(_rt.VimEnum):
    """The enum ``vim.vsan.VsanServiceStatus``.

    Since:
        vSAN 6.7U1 (``vsan.version.version9``)

    Source:
        ``vim/vsan/VsanServiceStatus.rst``
    """

    started = "started"
    """The value ``started``."""
    stopped = "stopped"
    """The value ``stopped``."""
    VsanServiceStatus_Unknown = "VsanServiceStatus_Unknown"
    """The value ``VsanServiceStatus_Unknown``."""
