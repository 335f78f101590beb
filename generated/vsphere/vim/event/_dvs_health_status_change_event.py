# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsHealthStatusChangeEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvsHealthStatusChangeEvent",
    wire_name="DvsHealthStatusChangeEvent",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property("switchUuid", "string", since="vim.version.version8", rank=8),
        _rt.Property(
            "healthResult",
            "vim.dvs.HostMember.HealthCheckResult",
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
    ),
)
class DvsHealthStatusChangeEvent(vim.event.HostEvent):
    """The data object ``vim.event.DvsHealthStatusChangeEvent``.

    Fields:
        - ``switchUuid``: ``string``, required.
        - ``healthResult``: ``vim.dvs.HostMember.HealthCheckResult``, optional.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/event/DvsHealthStatusChangeEvent.rst``
    """

    switchUuid: str = ""
    """``string``, required. Since vSphere API 5.1."""
    healthResult: vim.dvs.HostMember.HealthCheckResult | None = None
    """``vim.dvs.HostMember.HealthCheckResult``, optional. Since vSphere API 5.1."""
