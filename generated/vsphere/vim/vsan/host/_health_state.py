# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.HealthState``."""

from __future__ import annotations

from .... import _runtime as _rt


@_rt.enum(
    "vim.vsan.host.HealthState",
    wire_name="VsanHostHealthState",
    since="vim.version.version9",
    rank=9,
)
class HealthState(_rt.VimEnum):
    """The enum ``vim.vsan.host.HealthState``, on the wire ``VsanHostHealthState``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/vsan/host/HealthState.rst``
    """

    unknown = "unknown"
    """The value ``unknown``."""
    healthy = "healthy"
    """The value ``healthy``."""
    unhealthy = "unhealthy"
    """The value ``unhealthy``."""
