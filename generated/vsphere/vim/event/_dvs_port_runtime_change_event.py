# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsPortRuntimeChangeEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvsPortRuntimeChangeEvent",
    wire_name="DvsPortRuntimeChangeEvent",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property("portKey", "string", since="vim.version.version8", rank=8),
        _rt.Property(
            "runtimeInfo",
            "vim.dvs.DistributedVirtualPort.RuntimeInfo",
            since="vim.version.version8",
            rank=8,
        ),
    ),
)
class DvsPortRuntimeChangeEvent(vim.event.DvsEvent):
    """The data object ``vim.event.DvsPortRuntimeChangeEvent``.

    Fields:
        - ``portKey``: ``string``, required.
        - ``runtimeInfo``: ``vim.dvs.DistributedVirtualPort.RuntimeInfo``, required.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/event/DvsPortRuntimeChangeEvent.rst``
    """

    portKey: str = ""
    """``string``, required. Since vSphere API 5.1."""
    runtimeInfo: vim.dvs.DistributedVirtualPort.RuntimeInfo = _rt.UNSET
    """``vim.dvs.DistributedVirtualPort.RuntimeInfo``, required. Since vSphere API 5.1."""
