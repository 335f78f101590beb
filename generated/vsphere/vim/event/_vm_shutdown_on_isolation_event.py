# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmShutdownOnIsolationEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmShutdownOnIsolationEvent",
    wire_name="VmShutdownOnIsolationEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "isolatedHost", "vim.event.HostEventArgument", since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "shutdownResult", "string", optional=True, since="vim.version.version5", rank=5
        ),
    ),
)
class VmShutdownOnIsolationEvent(vim.event.VmPoweredOffEvent):
    """The data object ``vim.event.VmShutdownOnIsolationEvent``.

    Fields:
        - ``isolatedHost``: ``vim.event.HostEventArgument``, required.
        - ``shutdownResult``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmShutdownOnIsolationEvent.rst``
    """

    @_rt.enum(
        "vim.event.VmShutdownOnIsolationEvent.Operation",
        wire_name="VmShutdownOnIsolationEventOperation",
        since="vim.version.version5",
        rank=5,
    )
    class Operation(_rt.VimEnum):
        """The enum ``vim.event.VmShutdownOnIsolationEvent.Operation``, on the wire ``VmShutdownOnIsolationEventOperation``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/event/VmShutdownOnIsolationEvent/Operation.rst``
        """

        shutdown = "shutdown"
        """The value ``shutdown``."""
        poweredOff = "poweredOff"
        """The value ``poweredOff``."""

    isolatedHost: vim.event.HostEventArgument = _rt.UNSET
    """``vim.event.HostEventArgument``, required. Since vSphere API 4.0."""
    shutdownResult: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
