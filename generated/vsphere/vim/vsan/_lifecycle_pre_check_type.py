# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.LifecyclePreCheckType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.LifecyclePreCheckType",
    wire_name="VimVsanLifecyclePreCheckType",
    since="vsan.version.version17",
    rank=15,
)
class LifecyclePreCheckType(_rt.VimEnum):
    """The enum ``vim.vsan.LifecyclePreCheckType``, on the wire ``VimVsanLifecyclePreCheckType``.

    Since:
        vsan API 7.3 (``vsan.version.version17``)

    Source:
        ``vim/vsan/LifecyclePreCheckType.rst``
    """

    supportedWitnessVersion = "supportedWitnessVersion"
    """The value ``supportedWitnessVersion``."""
    virtualWitnessHost = "virtualWitnessHost"
    """The value ``virtualWitnessHost``."""
    sharedWitnessHost = "sharedWitnessHost"
    """The value ``sharedWitnessHost``."""
    PreCheckType_unknown = "PreCheckType_unknown"
    """The value ``PreCheckType_unknown``."""
