# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.VStorageObjectControlFlag``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vslm.VStorageObjectControlFlag",
    wire_name="vslmVStorageObjectControlFlag",
    since="vim.version.version12",
    rank=12,
)
class VStorageObjectControlFlag(_rt.VimEnum):
    """The enum ``vim.vslm.VStorageObjectControlFlag``, on the wire ``vslmVStorageObjectControlFlag``.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/vslm/VStorageObjectControlFlag.rst``
    """

    keepAfterDeleteVm = "keepAfterDeleteVm"
    """The value ``keepAfterDeleteVm``."""
    disableRelocation = "disableRelocation"
    """The value ``disableRelocation``."""
    enableChangedBlockTracking = "enableChangedBlockTracking"
    """The value ``enableChangedBlockTracking``."""
