# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostDasErrorEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostDasErrorEvent",
    wire_name="HostDasErrorEvent",
    properties=lambda: (
        _rt.Property("message", "string", optional=True, since="vim.version.version2", rank=2),
        _rt.Property("reason", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class HostDasErrorEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostDasErrorEvent``.

    Fields:
        - ``message``: ``string``, optional. Since VI API 2.5.
        - ``reason``: ``string``, optional. Since vSphere API 4.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/HostDasErrorEvent.rst``
    """

    @_rt.enum(
        "vim.event.HostDasErrorEvent.HostDasErrorReason",
        wire_name="HostDasErrorEventHostDasErrorReason",
        since="vim.version.version5",
        rank=5,
    )
    class HostDasErrorReason(_rt.VimEnum):
        """The enum ``vim.event.HostDasErrorEvent.HostDasErrorReason``, on the wire ``HostDasErrorEventHostDasErrorReason``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/event/HostDasErrorEvent/HostDasErrorReason.rst``
        """

        configFailed = "configFailed"
        """The value ``configFailed``."""
        timeout = "timeout"
        """The value ``timeout``."""
        communicationInitFailed = "communicationInitFailed"
        """The value ``communicationInitFailed``."""
        healthCheckScriptFailed = "healthCheckScriptFailed"
        """The value ``healthCheckScriptFailed``."""
        agentFailed = "agentFailed"
        """The value ``agentFailed``."""
        agentShutdown = "agentShutdown"
        """The value ``agentShutdown``."""
        isolationAddressUnpingable = "isolationAddressUnpingable"
        """The value ``isolationAddressUnpingable``."""
        other = "other"
        """The value ``other``."""

    message: str | None = None
    """``string``, optional. Since VI API 2.5."""
    reason: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
