# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostWwnConflictEvent``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostWwnConflictEvent",
    wire_name="HostWwnConflictEvent",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "conflictedVms",
            "vim.event.VmEventArgument",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property(
            "conflictedHosts",
            "vim.event.HostEventArgument",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property("wwn", "long", since="vim.version.version2", rank=2),
    ),
)
class HostWwnConflictEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostWwnConflictEvent``.

    Fields:
        - ``conflictedVms``: List of ``vim.event.VmEventArgument``, optional.
        - ``conflictedHosts``: List of ``vim.event.HostEventArgument``, optional.
        - ``wwn``: ``long``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/HostWwnConflictEvent.rst``
    """

    conflictedVms: _rt.Field[
        list[vim.event.VmEventArgument], Iterable[vim.event.VmEventArgument]
    ] = _rt.EMPTY
    """List of ``vim.event.VmEventArgument``, optional. Since VI API 2.5."""
    conflictedHosts: _rt.Field[
        list[vim.event.HostEventArgument], Iterable[vim.event.HostEventArgument]
    ] = _rt.EMPTY
    """List of ``vim.event.HostEventArgument``, optional. Since VI API 2.5."""
    wwn: int = 0
    """``long``, required. Since VI API 2.5."""
