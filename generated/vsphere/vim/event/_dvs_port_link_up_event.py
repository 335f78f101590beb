# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsPortLinkUpEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvsPortLinkUpEvent",
    wire_name="DvsPortLinkUpEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("portKey", "string", since="vim.version.version5", rank=5),
        _rt.Property(
            "runtimeInfo",
            "vim.dvs.DistributedVirtualPort.RuntimeInfo",
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
    ),
)
class DvsPortLinkUpEvent(vim.event.DvsEvent):
    """The data object ``vim.event.DvsPortLinkUpEvent``.

    Fields:
        - ``portKey``: ``string``, required.
        - ``runtimeInfo``: ``vim.dvs.DistributedVirtualPort.RuntimeInfo``, optional. Since vSphere
          API 5.1.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DvsPortLinkUpEvent.rst``
    """

    portKey: str = ""
    """``string``, required. Since vSphere API 4.0."""
    runtimeInfo: vim.dvs.DistributedVirtualPort.RuntimeInfo | None = None
    """``vim.dvs.DistributedVirtualPort.RuntimeInfo``, optional. Since vSphere API 5.1."""
