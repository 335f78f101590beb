# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.PerfsvcRemediateAction``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.PerfsvcRemediateAction",
    wire_name="VsanPerfsvcRemediateAction",
    since="vsan.version.version7",
    rank=5,
)
class PerfsvcRemediateAction(_rt.VimEnum):
    """The enum ``vim.vsan.PerfsvcRemediateAction``, on the wire ``VsanPerfsvcRemediateAction``.

    Since:
        vsan API 6.7 (``vsan.version.version7``)

    Source:
        ``vim/vsan/PerfsvcRemediateAction.rst``
    """

    enable = "enable"
    """The value ``enable``."""
    disable = "disable"
    """The value ``disable``."""
    update_profile = "update_profile"
    """The value ``update_profile``."""
    no_action = "no_action"
    """The value ``no_action``."""
    PerfsvcRemediateAction_Unknown = "PerfsvcRemediateAction_Unknown"
    """The value ``PerfsvcRemediateAction_Unknown``."""
