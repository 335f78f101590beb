# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmMessageErrorEvent``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmMessageErrorEvent",
    wire_name="VmMessageErrorEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("message", "string", since="vim.version.version5", rank=5),
        _rt.Property(
            "messageInfo",
            "vim.vm.Message",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class VmMessageErrorEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmMessageErrorEvent``.

    Fields:
        - ``message``: ``string``, required.
        - ``messageInfo``: List of ``vim.vm.Message``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/VmMessageErrorEvent.rst``
    """

    message: str = ""
    """``string``, required. Since vSphere API 4.0."""
    messageInfo: _rt.Field[list[vim.vm.Message], Iterable[vim.vm.Message]] = _rt.EMPTY
    """List of ``vim.vm.Message``, optional. Since vSphere API 4.0."""
