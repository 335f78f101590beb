# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.LifecycleCheckOperation``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.vsan.LifecycleCheckOperation",
    wire_name="VimVsanLifecycleCheckOperation",
    since="vsan.version.version17",
    rank=15,
)
class LifecycleCheckOperation(_rt.VimEnum):
    """The enum ``vim.vsan.LifecycleCheckOperation``, on the wire ``VimVsanLifecycleCheckOperation``.

    Since:
        vsan API 7.3 (``vsan.version.version17``)

    Source:
        ``vim/vsan/LifecycleCheckOperation.rst``
    """

    noChecks = "noChecks"
    """The value ``noChecks``."""
    LifecycleCheckOperation_unknown = "LifecycleCheckOperation_unknown"
    """The value ``LifecycleCheckOperation_unknown``."""
