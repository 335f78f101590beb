# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmFailedStartingSecondaryEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmFailedStartingSecondaryEvent",
    wire_name="VmFailedStartingSecondaryEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("reason", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class VmFailedStartingSecondaryEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmFailedStartingSecondaryEvent``.

    Fields:
        - ``reason``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmFailedStartingSecondaryEvent.rst``
    """

    @_rt.enum(
        "vim.event.VmFailedStartingSecondaryEvent.FailureReason",
        wire_name="VmFailedStartingSecondaryEventFailureReason",
        since="vim.version.version5",
        rank=5,
    )
    class FailureReason(_rt.VimEnum):
        """The enum ``vim.event.VmFailedStartingSecondaryEvent.FailureReason``, on the wire ``VmFailedStartingSecondaryEventFailureReason``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/event/VmFailedStartingSecondaryEvent/FailureReason.rst``
        """

        incompatibleHost = "incompatibleHost"
        """The value ``incompatibleHost``."""
        loginFailed = "loginFailed"
        """The value ``loginFailed``."""
        registerVmFailed = "registerVmFailed"
        """The value ``registerVmFailed``."""
        migrateFailed = "migrateFailed"
        """The value ``migrateFailed``."""

    reason: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
