# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanIscsiTargetServiceProcessStatus``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.cluster.VsanIscsiTargetServiceProcessStatus",
    wire_name="VsanIscsiTargetServiceProcessStatus",
    since="vim.version.version11",
    rank=11,
)
class VsanIscsiTargetServiceProcessStatus(_rt.VimEnum):
    """The enum ``vim.cluster.VsanIscsiTargetServiceProcessStatus``.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/cluster/VsanIscsiTargetServiceProcessStatus.rst``
    """

    Running = "Running"
    """The value ``Running``."""
    Stopped = "Stopped"
    """The value ``Stopped``."""
    VsanIscsiTargetServiceProcessStatus_Unknown = "VsanIscsiTargetServiceProcessStatus_Unknown"
    """The value ``VsanIscsiTargetServiceProcessStatus_Unknown``."""
