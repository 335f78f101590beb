# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.DataTransportConnectionInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.DataTransportConnectionInfo",
    wire_name="HostDataTransportConnectionInfo",
    since="vim.version.v7_0_3_0",
    rank=24,
    properties=lambda: (
        _rt.Property("staticMemoryConsumed", "long", since="vim.version.v7_0_3_0", rank=24),
    ),
)
class DataTransportConnectionInfo(vmodl.DynamicData):
    """The data object ``vim.host.DataTransportConnectionInfo``, on the wire ``HostDataTransportConnectionInfo``.

    Fields:
        - ``staticMemoryConsumed``: ``long``, required.

    Since:
        vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

    Source:
        ``vim/host/DataTransportConnectionInfo.rst``
    """

    staticMemoryConsumed: int = 0
    """``long``, required. Since vSphere API 7.0.3.0."""
