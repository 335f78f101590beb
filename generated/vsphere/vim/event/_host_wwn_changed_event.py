# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostWwnChangedEvent``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostWwnChangedEvent",
    wire_name="HostWwnChangedEvent",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "oldNodeWwns", "long", array=True, optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "oldPortWwns", "long", array=True, optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "newNodeWwns", "long", array=True, optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property(
            "newPortWwns", "long", array=True, optional=True, since="vim.version.version2", rank=2
        ),
    ),
)
class HostWwnChangedEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostWwnChangedEvent``.

    Fields:
        - ``oldNodeWwns``: List of ``long``, optional.
        - ``oldPortWwns``: List of ``long``, optional.
        - ``newNodeWwns``: List of ``long``, optional.
        - ``newPortWwns``: List of ``long``, optional.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/HostWwnChangedEvent.rst``
    """

    oldNodeWwns: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
    """List of ``long``, optional. Since VI API 2.5."""
    oldPortWwns: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
    """List of ``long``, optional. Since VI API 2.5."""
    newNodeWwns: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
    """List of ``long``, optional. Since VI API 2.5."""
    newPortWwns: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
    """List of ``long``, optional. Since VI API 2.5."""
