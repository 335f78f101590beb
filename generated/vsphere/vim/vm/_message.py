# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.Message``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.Message",
    wire_name="VirtualMachineMessage",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("id", "string", since="vim.version.version2", rank=2),
        _rt.Property(
            "argument", "anyType", array=True, optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property("text", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class Message(vmodl.DynamicData):
    """The data object ``vim.vm.Message``, on the wire ``VirtualMachineMessage``.

    Fields:
        - ``id``: ``string``, required.
        - ``argument``: List of ``anyType``, optional.
        - ``text``: ``string``, optional. Since vSphere API 4.0.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/vm/Message.rst``
    """

    id: str = ""
    """``string``, required. Since VI API 2.5."""
    argument: _rt.Field[list[object], Iterable[object]] = _rt.EMPTY
    """List of ``anyType``, optional. Since VI API 2.5."""
    text: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
