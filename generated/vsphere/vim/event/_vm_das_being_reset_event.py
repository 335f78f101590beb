# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmDasBeingResetEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmDasBeingResetEvent",
    wire_name="VmDasBeingResetEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("reason", "string", optional=True, since="vim.version.version6", rank=6),
    ),
)
class VmDasBeingResetEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmDasBeingResetEvent``.

    Fields:
        - ``reason``: ``string``, optional. Since vSphere API 4.1.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmDasBeingResetEvent.rst``
    """

    @_rt.enum(
        "vim.event.VmDasBeingResetEvent.ReasonCode",
        wire_name="VmDasBeingResetEventReasonCode",
        since="vim.version.version6",
        rank=6,
    )
    class ReasonCode(_rt.VimEnum):
        """The enum ``vim.event.VmDasBeingResetEvent.ReasonCode``, on the wire ``VmDasBeingResetEventReasonCode``.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/event/VmDasBeingResetEvent/ReasonCode.rst``
        """

        vmtoolsHeartbeatFailure = "vmtoolsHeartbeatFailure"
        """The value ``vmtoolsHeartbeatFailure``."""
        appHeartbeatFailure = "appHeartbeatFailure"
        """The value ``appHeartbeatFailure``."""
        appImmediateResetRequest = "appImmediateResetRequest"
        """The value ``appImmediateResetRequest``."""
        vmcpResetApdCleared = "vmcpResetApdCleared"
        """The value ``vmcpResetApdCleared``."""
        guestOsCrashFailure = "guestOsCrashFailure"
        """The value ``guestOsCrashFailure``."""

    reason: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
