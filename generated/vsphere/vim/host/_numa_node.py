# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NumaNode``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.NumaNode",
    wire_name="HostNumaNode",
    properties=lambda: (
        _rt.Property("typeId", "byte"),
        _rt.Property("cpuID", "short", array=True),
        _rt.Property("memorySize", "long", optional=True, since="vim.version.v8_0_0_0", rank=27),
        _rt.Property("memoryRangeBegin", "long"),
        _rt.Property("memoryRangeLength", "long"),
        _rt.Property(
            "pciId", "string", array=True, optional=True, since="vim.version.version12", rank=12
        ),
    ),
)
class NumaNode(vmodl.DynamicData):
    """The data object ``vim.host.NumaNode``, on the wire ``HostNumaNode``.

    Fields:
        - ``typeId``: ``byte``, required.
        - ``cpuID``: List of ``short``, required.
        - ``memorySize``: ``long``, optional. Since vSphere API 8.0.0.0.
        - ``memoryRangeBegin``: ``long``, required.
        - ``memoryRangeLength``: ``long``, required.
        - ``pciId``: List of ``string``, optional. Since vSphere API 6.7.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/NumaNode.rst``
    """

    typeId: int = 0
    """``byte``, required. Since 1.0."""
    cpuID: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
    """List of ``short``, required. Since 1.0."""
    memorySize: int | None = None
    """``long``, optional. Since vSphere API 8.0.0.0."""
    memoryRangeBegin: int = 0
    """``long``, required. Since 1.0."""
    memoryRangeLength: int = 0
    """``long``, required. Since 1.0."""
    pciId: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 6.7."""
