# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.MemoryTierInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.MemoryTierInfo",
    wire_name="HostMemoryTierInfo",
    since="vim.version.v7_0_3_0",
    rank=24,
    properties=lambda: (
        _rt.Property("name", "string", since="vim.version.v7_0_3_0", rank=24),
        _rt.Property("type", "string", since="vim.version.v7_0_3_0", rank=24),
        _rt.Property(
            "flags", "string", array=True, optional=True, since="vim.version.v7_0_3_0", rank=24
        ),
        _rt.Property(
            "internalFlags",
            "string",
            array=True,
            optional=True,
            since="vim.version.v8_0_3_0",
            rank=32,
        ),
        _rt.Property("size", "long", since="vim.version.v7_0_3_0", rank=24),
    ),
)
class MemoryTierInfo(vmodl.DynamicData):
    """The data object ``vim.host.MemoryTierInfo``, on the wire ``HostMemoryTierInfo``.

    Fields:
        - ``name``: ``string``, required.
        - ``type``: ``string``, required.
        - ``flags``: List of ``string``, optional.
        - ``internalFlags``: List of ``string``, optional. Since vSphere API 8.0.3.0.
        - ``size``: ``long``, required.

    Since:
        vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

    Source:
        ``vim/host/MemoryTierInfo.rst``
    """

    name: str = ""
    """``string``, required. Since vSphere API 7.0.3.0."""
    type: str = ""
    """``string``, required. Since vSphere API 7.0.3.0."""
    flags: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 7.0.3.0."""
    internalFlags: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 8.0.3.0."""
    size: int = 0
    """``long``, required. Since vSphere API 7.0.3.0."""
