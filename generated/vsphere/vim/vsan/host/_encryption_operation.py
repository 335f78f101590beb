# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.EncryptionOperation``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.enum(
    "vim.vsan.host.EncryptionOperation",
    wire_name="VsanEncryptionOperation",
    since="vsan.version.version20",
    rank=18,
)
class EncryptionOperation(_rt.VimEnum):
    """The enum ``vim.vsan.host.EncryptionOperation``, on the wire ``VsanEncryptionOperation``.

    Since:
        vsan API 8.0.0.1 (``vsan.version.version20``)

    Source:
        ``vim/vsan/host/EncryptionOperation.rst``
    """

    enablement = "enablement"
    """The value ``enablement``."""
    shallowRekey = "shallowRekey"
    """The value ``shallowRekey``."""
    deepRekey = "deepRekey"
    """The value ``deepRekey``."""
    disablement = "disablement"
    """The value ``disablement``."""
    EncryptionOperation_Unknown = "EncryptionOperation_Unknown"
    """The value ``EncryptionOperation_Unknown``."""
