# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.EncryptionTransitionState``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.enum(
    "vim.vsan.host.EncryptionTransitionState",
    wire_name="VsanEncryptionTransitionState",
    since="vsan.version.version15",
    rank=13,
)
class EncryptionTransitionState(_rt.VimEnum):
    """The enum ``vim.vsan.host.EncryptionTransitionState``, on the wire ``VsanEncryptionTransitionState``.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/host/EncryptionTransitionState.rst``
    """

    settled = "settled"
    """The value ``settled``."""
    preparing = "preparing"
    """The value ``preparing``."""
    prepared = "prepared"
    """The value ``prepared``."""
    EncryptionTransitionState_Unknown = "EncryptionTransitionState_Unknown"
    """The value ``EncryptionTransitionState_Unknown``."""
