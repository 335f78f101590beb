# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HealthStatusChangedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HealthStatusChangedEvent",
    wire_name="HealthStatusChangedEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("componentId", "string", since="vim.version.version5", rank=5),
        _rt.Property("oldStatus", "string", since="vim.version.version5", rank=5),
        _rt.Property("newStatus", "string", since="vim.version.version5", rank=5),
        _rt.Property("componentName", "string", since="vim.version.version5", rank=5),
        _rt.Property("serviceId", "string", optional=True, since="vim.version.version10", rank=10),
    ),
)
class HealthStatusChangedEvent(vim.event.Event):
    """The data object ``vim.event.HealthStatusChangedEvent``.

    Fields:
        - ``componentId``: ``string``, required.
        - ``oldStatus``: ``string``, required.
        - ``newStatus``: ``string``, required.
        - ``componentName``: ``string``, required.
        - ``serviceId``: ``string``, optional. Since vSphere API 6.0.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/HealthStatusChangedEvent.rst``
    """

    componentId: str = ""
    """``string``, required. Since vSphere API 4.0."""
    oldStatus: str = ""
    """``string``, required. Since vSphere API 4.0."""
    newStatus: str = ""
    """``string``, required. Since vSphere API 4.0."""
    componentName: str = ""
    """``string``, required. Since vSphere API 4.0."""
    serviceId: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
