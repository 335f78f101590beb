# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanComponentStates``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.cluster.VsanComponentStates",
    wire_name="VsanComponentStates",
    since="vsan.version.v9_1_0_0",
    rank=23,
)
class VsanComponentStates(_rt.VimEnum):
    """The enum ``vim.cluster.VsanComponentStates``.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/cluster/VsanComponentStates.rst``
    """

    ACTIVE = "ACTIVE"
    """The value ``ACTIVE``."""
    ACTIVE_STALE = "ACTIVE_STALE"
    """The value ``ACTIVE_STALE``."""
    ABSENT = "ABSENT"
    """The value ``ABSENT``."""
    ABSENT_RESYNC = "ABSENT_RESYNC"
    """The value ``ABSENT_RESYNC``."""
    DEGRADED = "DEGRADED"
    """The value ``DEGRADED``."""
    RECONFIG = "RECONFIG"
    """The value ``RECONFIG``."""
    UNKNOWN = "UNKNOWN"
    """The value ``UNKNOWN``."""
