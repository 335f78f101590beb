# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmMessageEvent``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmMessageEvent",
    wire_name="VmMessageEvent",
    properties=lambda: (
        _rt.Property("message", "string"),
        _rt.Property(
            "messageInfo",
            "vim.vm.Message",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
    ),
)
class VmMessageEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmMessageEvent``.

    Fields:
        - ``message``: ``string``, required.
        - ``messageInfo``: List of ``vim.vm.Message``, optional. Since VI API 2.5.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmMessageEvent.rst``
    """

    message: str = ""
    """``string``, required. Since 1.0."""
    messageInfo: _rt.Field[list[vim.vm.Message], Iterable[vim.vm.Message]] = _rt.EMPTY
    """List of ``vim.vm.Message``, optional. Since VI API 2.5."""
