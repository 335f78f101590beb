# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsHostLeftEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvsHostLeftEvent",
    wire_name="DvsHostLeftEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "hostLeft", "vim.event.HostEventArgument", since="vim.version.version5", rank=5
        ),
    ),
)
class DvsHostLeftEvent(vim.event.DvsEvent):
    """The data object ``vim.event.DvsHostLeftEvent``.

    Fields:
        - ``hostLeft``: ``vim.event.HostEventArgument``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DvsHostLeftEvent.rst``
    """

    hostLeft: vim.event.HostEventArgument = _rt.UNSET
    """``vim.event.HostEventArgument``, required. Since vSphere API 4.0."""
