# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsPortConnectedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvsPortConnectedEvent",
    wire_name="DvsPortConnectedEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("portKey", "string", since="vim.version.version5", rank=5),
        _rt.Property(
            "connectee",
            "vim.dvs.PortConnectee",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class DvsPortConnectedEvent(vim.event.DvsEvent):
    """The data object ``vim.event.DvsPortConnectedEvent``.

    Fields:
        - ``portKey``: ``string``, required.
        - ``connectee``: ``vim.dvs.PortConnectee``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DvsPortConnectedEvent.rst``
    """

    portKey: str = ""
    """``string``, required. Since vSphere API 4.0."""
    connectee: vim.dvs.PortConnectee | None = None
    """``vim.dvs.PortConnectee``, optional. Since vSphere API 4.0."""
