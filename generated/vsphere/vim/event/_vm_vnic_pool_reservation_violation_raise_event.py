# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmVnicPoolReservationViolationRaiseEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmVnicPoolReservationViolationRaiseEvent",
    wire_name="VmVnicPoolReservationViolationRaiseEvent",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("vmVnicResourcePoolKey", "string", since="vim.version.version10", rank=10),
        _rt.Property(
            "vmVnicResourcePoolName",
            "string",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class VmVnicPoolReservationViolationRaiseEvent(vim.event.DvsEvent):
    """The data object ``vim.event.VmVnicPoolReservationViolationRaiseEvent``.

    Fields:
        - ``vmVnicResourcePoolKey``: ``string``, required.
        - ``vmVnicResourcePoolName``: ``string``, optional.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/event/VmVnicPoolReservationViolationRaiseEvent.rst``
    """

    vmVnicResourcePoolKey: str = ""
    """``string``, required. Since vSphere API 6.0."""
    vmVnicResourcePoolName: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
