# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NetOffloadCapabilities``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.NetOffloadCapabilities",
    wire_name="HostNetOffloadCapabilities",
    properties=lambda: (
        _rt.Property("csumOffload", "boolean", optional=True),
        _rt.Property("tcpSegmentation", "boolean", optional=True),
        _rt.Property("zeroCopyXmit", "boolean", optional=True),
    ),
)
class NetOffloadCapabilities(vmodl.DynamicData):
    """The data object ``vim.host.NetOffloadCapabilities``, on the wire ``HostNetOffloadCapabilities``.

    Fields:
        - ``csumOffload``: ``boolean``, optional.
        - ``tcpSegmentation``: ``boolean``, optional.
        - ``zeroCopyXmit``: ``boolean``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/NetOffloadCapabilities.rst``
    """

    csumOffload: bool | None = None
    """``boolean``, optional. Since 1.0."""
    tcpSegmentation: bool | None = None
    """``boolean``, optional. Since 1.0."""
    zeroCopyXmit: bool | None = None
    """``boolean``, optional. Since 1.0."""
