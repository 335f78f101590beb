# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.NetworkShaperInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.NetworkShaperInfo",
    wire_name="VirtualMachineNetworkShaperInfo",
    properties=lambda: (
        _rt.Property("enabled", "boolean", optional=True),
        _rt.Property("peakBps", "long", optional=True),
        _rt.Property("averageBps", "long", optional=True),
        _rt.Property("burstSize", "long", optional=True),
    ),
)
class NetworkShaperInfo(vmodl.DynamicData):
    """The data object ``vim.vm.NetworkShaperInfo``, on the wire ``VirtualMachineNetworkShaperInfo``.

    Fields:
        - ``enabled``: ``boolean``, optional.
        - ``peakBps``: ``long``, optional.
        - ``averageBps``: ``long``, optional.
        - ``burstSize``: ``long``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/NetworkShaperInfo.rst``
    """

    enabled: bool | None = None
    """``boolean``, optional. Since 1.0."""
    peakBps: int | None = None
    """``long``, optional. Since 1.0."""
    averageBps: int | None = None
    """``long``, optional. Since 1.0."""
    burstSize: int | None = None
    """``long``, optional. Since 1.0."""
