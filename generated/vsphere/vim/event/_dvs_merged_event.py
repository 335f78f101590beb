# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsMergedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvsMergedEvent",
    wire_name="DvsMergedEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "sourceDvs", "vim.event.DvsEventArgument", since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "destinationDvs", "vim.event.DvsEventArgument", since="vim.version.version5", rank=5
        ),
    ),
)
class DvsMergedEvent(vim.event.DvsEvent):
    """The data object ``vim.event.DvsMergedEvent``.

    Fields:
        - ``sourceDvs``: ``vim.event.DvsEventArgument``, required.
        - ``destinationDvs``: ``vim.event.DvsEventArgument``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DvsMergedEvent.rst``
    """

    sourceDvs: vim.event.DvsEventArgument = _rt.UNSET
    """``vim.event.DvsEventArgument``, required. Since vSphere API 4.0."""
    destinationDvs: vim.event.DvsEventArgument = _rt.UNSET
    """``vim.event.DvsEventArgument``, required. Since vSphere API 4.0."""
