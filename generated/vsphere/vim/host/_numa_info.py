# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NumaInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.NumaInfo",
    wire_name="HostNumaInfo",
    properties=lambda: (
        _rt.Property("type", "string"),
        _rt.Property("numNodes", "int"),
        _rt.Property("numaNode", "vim.host.NumaNode", array=True, optional=True),
    ),
)
class NumaInfo(vmodl.DynamicData):
    """The data object ``vim.host.NumaInfo``, on the wire ``HostNumaInfo``.

    Fields:
        - ``type``: ``string``, required.
        - ``numNodes``: ``int``, required.
        - ``numaNode``: List of ``vim.host.NumaNode``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/NumaInfo.rst``
    """

    type: str = ""
    """``string``, required. Since 1.0."""
    numNodes: int = 0
    """``int``, required. Since 1.0."""
    numaNode: _rt.Field[list[vim.host.NumaNode], Iterable[vim.host.NumaNode]] = _rt.EMPTY
    """List of ``vim.host.NumaNode``, optional. Since 1.0."""
