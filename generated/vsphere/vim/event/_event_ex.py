# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.EventEx``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.event.EventEx",
    wire_name="EventEx",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("eventTypeId", "string", since="vim.version.version5", rank=5),
        _rt.Property("severity", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("message", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "arguments",
            "vmodl.KeyAnyValue",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("objectId", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("objectType", "TypeName", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("objectName", "string", optional=True, since="vim.version.version6", rank=6),
        _rt.Property(
            "fault",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.version6",
            rank=6,
        ),
    ),
)
class EventEx(vim.event.Event):
    """The data object ``vim.event.EventEx``.

    Fields:
        - ``eventTypeId``: ``string``, required.
        - ``severity``: ``string``, optional.
        - ``message``: ``string``, optional.
        - ``arguments``: List of ``vmodl.KeyAnyValue``, optional.
        - ``objectId``: ``string``, optional.
        - ``objectType``: ``TypeName``, optional.
        - ``objectName``: ``string``, optional. Since vSphere API 4.1.
        - ``fault``: ``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.1.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/EventEx.rst``
    """

    eventTypeId: str = ""
    """``string``, required. Since vSphere API 4.0."""
    severity: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    message: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    arguments: _rt.Field[list[vmodl.KeyAnyValue], Iterable[vmodl.KeyAnyValue]] = _rt.EMPTY
    """List of ``vmodl.KeyAnyValue``, optional. Since vSphere API 4.0."""
    objectId: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    objectType: _rt.Field[str | None, str | _rt.TypeClass | None] = _rt.UNSET
    """``TypeName``, optional. Since vSphere API 4.0."""
    objectName: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
    fault: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 4.1."""
