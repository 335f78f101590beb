# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsPortBlockedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvsPortBlockedEvent",
    wire_name="DvsPortBlockedEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("portKey", "string", since="vim.version.version5", rank=5),
        _rt.Property("statusDetail", "string", optional=True, since="vim.version.version6", rank=6),
        _rt.Property(
            "runtimeInfo",
            "vim.dvs.DistributedVirtualPort.RuntimeInfo",
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
        _rt.Property(
            "prevBlockState", "string", optional=True, since="vim.version.version11", rank=11
        ),
    ),
)
class DvsPortBlockedEvent(vim.event.DvsEvent):
    """The data object ``vim.event.DvsPortBlockedEvent``.

    Fields:
        - ``portKey``: ``string``, required.
        - ``statusDetail``: ``string``, optional. Since vSphere API 4.1.
        - ``runtimeInfo``: ``vim.dvs.DistributedVirtualPort.RuntimeInfo``, optional. Since vSphere
          API 5.1.
        - ``prevBlockState``: ``string``, optional. Since vSphere API 6.5.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DvsPortBlockedEvent.rst``
    """

    portKey: str = ""
    """``string``, required. Since vSphere API 4.0."""
    statusDetail: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
    runtimeInfo: vim.dvs.DistributedVirtualPort.RuntimeInfo | None = None
    """``vim.dvs.DistributedVirtualPort.RuntimeInfo``, optional. Since vSphere API 5.1."""
    prevBlockState: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
