# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsPortUnblockedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvsPortUnblockedEvent",
    wire_name="DvsPortUnblockedEvent",
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
        _rt.Property(
            "prevBlockState", "string", optional=True, since="vim.version.version11", rank=11
        ),
    ),
)
class DvsPortUnblockedEvent(vim.event.DvsEvent):
    """The data object ``vim.event.DvsPortUnblockedEvent``.

    Fields:
        - ``portKey``: ``string``, required.
        - ``runtimeInfo``: ``vim.dvs.DistributedVirtualPort.RuntimeInfo``, optional. Since vSphere
          API 5.1.
        - ``prevBlockState``: ``string``, optional. Since vSphere API 6.5.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DvsPortUnblockedEvent.rst``
    """

    portKey: str = ""
    """``string``, required. Since vSphere API 4.0."""
    runtimeInfo: vim.dvs.DistributedVirtualPort.RuntimeInfo | None = None
    """``vim.dvs.DistributedVirtualPort.RuntimeInfo``, optional. Since vSphere API 5.1."""
    prevBlockState: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
