# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostDisconnectedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostDisconnectedEvent",
    wire_name="HostDisconnectedEvent",
    properties=lambda: (
        _rt.Property("reason", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class HostDisconnectedEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostDisconnectedEvent``.

    Fields:
        - ``reason``: ``string``, optional. Since vSphere API 4.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostDisconnectedEvent.rst``
    """

    @_rt.enum(
        "vim.event.HostDisconnectedEvent.ReasonCode",
        wire_name="HostDisconnectedEventReasonCode",
        since="vim.version.version5",
        rank=5,
    )
    class ReasonCode(_rt.VimEnum):
        """The enum ``vim.event.HostDisconnectedEvent.ReasonCode``, on the wire ``HostDisconnectedEventReasonCode``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/event/HostDisconnectedEvent/ReasonCode.rst``
        """

        sslThumbprintVerifyFailed = "sslThumbprintVerifyFailed"
        """The value ``sslThumbprintVerifyFailed``."""
        licenseExpired = "licenseExpired"
        """The value ``licenseExpired``."""
        agentUpgrade = "agentUpgrade"
        """The value ``agentUpgrade``."""
        userRequest = "userRequest"
        """The value ``userRequest``."""
        insufficientLicenses = "insufficientLicenses"
        """The value ``insufficientLicenses``."""
        agentOutOfDate = "agentOutOfDate"
        """The value ``agentOutOfDate``."""
        passwordDecryptFailure = "passwordDecryptFailure"
        """The value ``passwordDecryptFailure``."""
        unknown = "unknown"
        """The value ``unknown``."""
        vcVRAMCapacityExceeded = "vcVRAMCapacityExceeded"
        """The value ``vcVRAMCapacityExceeded``."""

    reason: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
