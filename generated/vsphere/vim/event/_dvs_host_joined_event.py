# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsHostJoinedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvsHostJoinedEvent",
    wire_name="DvsHostJoinedEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "hostJoined", "vim.event.HostEventArgument", since="vim.version.version5", rank=5
        ),
    ),
)
class DvsHostJoinedEvent(vim.event.DvsEvent):
    """The data object ``vim.event.DvsHostJoinedEvent``.

    Fields:
        - ``hostJoined``: ``vim.event.HostEventArgument``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DvsHostJoinedEvent.rst``
    """

    hostJoined: vim.event.HostEventArgument = _rt.UNSET
    """``vim.event.HostEventArgument``, required. Since vSphere API 4.0."""
