# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanHealthStatusType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.VsanHealthStatusType",
    wire_name="VsanHealthStatusType",
    since="vsan.version.version11",
    rank=9,
)
class VsanHealthStatusType(_rt.VimEnum):
    """The enum ``vim.vsan.VsanHealthStatusType``.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/vsan/VsanHealthStatusType.rst``
    """

    unknown = "unknown"
    """The value ``unknown``."""
    yellow = "yellow"
    """The value ``yellow``."""
    red = "red"
    """The value ``red``."""
    green = "green"
    """The value ``green``."""
