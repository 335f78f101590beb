# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmVnicPoolReservationViolationClearEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmVnicPoolReservationViolationClearEvent",
    wire_name="VmVnicPoolReservationViolationClearEvent",
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
class VmVnicPoolReservationViolationClearEvent(vim.event.DvsEvent):
    """The data object ``vim.event.VmVnicPoolReservationViolationClearEvent``.

    Fields:
        - ``vmVnicResourcePoolKey``: ``string``, required.
        - ``vmVnicResourcePoolName``: ``string``, optional.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/event/VmVnicPoolReservationViolationClearEvent.rst``
    """

    vmVnicResourcePoolKey: str = ""
    """``string``, required. Since vSphere API 6.0."""
    vmVnicResourcePoolName: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
