# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.ReliableMemoryInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.ReliableMemoryInfo",
    wire_name="HostReliableMemoryInfo",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (_rt.Property("memorySize", "long", since="vim.version.version9", rank=9),),
)
class ReliableMemoryInfo(vmodl.DynamicData):
    """The data object ``vim.host.ReliableMemoryInfo``, on the wire ``HostReliableMemoryInfo``.

    Fields:
        - ``memorySize``: ``long``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/ReliableMemoryInfo.rst``
    """

    memorySize: int = 0
    """``long``, required. Since vSphere API 5.5."""
