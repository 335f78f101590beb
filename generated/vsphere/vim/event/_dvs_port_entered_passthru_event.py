# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsPortEnteredPassthruEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvsPortEnteredPassthruEvent",
    wire_name="DvsPortEnteredPassthruEvent",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("portKey", "string", since="vim.version.version6", rank=6),
        _rt.Property(
            "runtimeInfo",
            "vim.dvs.DistributedVirtualPort.RuntimeInfo",
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
    ),
)
class DvsPortEnteredPassthruEvent(vim.event.DvsEvent):
    """The data object ``vim.event.DvsPortEnteredPassthruEvent``.

    Fields:
        - ``portKey``: ``string``, required.
        - ``runtimeInfo``: ``vim.dvs.DistributedVirtualPort.RuntimeInfo``, optional. Since vSphere
          API 5.1.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/event/DvsPortEnteredPassthruEvent.rst``
    """

    portKey: str = ""
    """``string``, required. Since vSphere API 4.1."""
    runtimeInfo: vim.dvs.DistributedVirtualPort.RuntimeInfo | None = None
    """``vim.dvs.DistributedVirtualPort.RuntimeInfo``, optional. Since vSphere API 5.1."""
