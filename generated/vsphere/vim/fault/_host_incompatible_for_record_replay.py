# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.HostIncompatibleForRecordReplay``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.HostIncompatibleForRecordReplay",
    wire_name="HostIncompatibleForRecordReplay",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("hostName", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("reason", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class HostIncompatibleForRecordReplay(vim.fault.VimFault):
    """The fault ``vim.fault.HostIncompatibleForRecordReplay``.

    Fields:
        - ``hostName``: ``string``, optional.
        - ``reason``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/HostIncompatibleForRecordReplay.rst``
    """

    @_rt.enum(
        "vim.fault.HostIncompatibleForRecordReplay.Reason",
        wire_name="HostIncompatibleForRecordReplayReason",
        since="vim.version.version5",
        rank=5,
    )
    class Reason(_rt.VimEnum):
        """The enum ``vim.fault.HostIncompatibleForRecordReplay.Reason``, on the wire ``HostIncompatibleForRecordReplayReason``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/fault/HostIncompatibleForRecordReplay/Reason.rst``
        """

        product = "product"
        """The value ``product``."""
        processor = "processor"
        """The value ``processor``."""

    hostName: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    reason: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
