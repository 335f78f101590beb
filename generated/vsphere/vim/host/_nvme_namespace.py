# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NvmeNamespace``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.NvmeNamespace",
    wire_name="HostNvmeNamespace",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property("key", "string", since="vim.version.v7_0", rank=18),
        _rt.Property("name", "string", since="vim.version.v7_0", rank=18),
        _rt.Property("id", "int", since="vim.version.v7_0", rank=18),
        _rt.Property("blockSize", "int", since="vim.version.v7_0", rank=18),
        _rt.Property("capacityInBlocks", "long", since="vim.version.v7_0", rank=18),
    ),
)
class NvmeNamespace(vmodl.DynamicData):
    """The data object ``vim.host.NvmeNamespace``, on the wire ``HostNvmeNamespace``.

    Fields:
        - ``key``: ``string``, required.
        - ``name``: ``string``, required.
        - ``id``: ``int``, required.
        - ``blockSize``: ``int``, required.
        - ``capacityInBlocks``: ``long``, required.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/host/NvmeNamespace.rst``
    """

    key: str = ""
    """``string``, required. Since vSphere API 7.0.0.0."""
    name: str = ""
    """``string``, required. Since vSphere API 7.0.0.0."""
    id: int = 0
    """``int``, required. Since vSphere API 7.0.0.0."""
    blockSize: int = 0
    """``int``, required. Since vSphere API 7.0.0.0."""
    capacityInBlocks: int = 0
    """``long``, required. Since vSphere API 7.0.0.0."""
