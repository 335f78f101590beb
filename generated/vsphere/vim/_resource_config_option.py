# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ResourceConfigOption``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.ResourceConfigOption",
    wire_name="ResourceConfigOption",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "cpuAllocationOption",
            "vim.ResourceAllocationOption",
            since="vim.version.version6",
            rank=6,
        ),
        _rt.Property(
            "memoryAllocationOption",
            "vim.ResourceAllocationOption",
            since="vim.version.version6",
            rank=6,
        ),
    ),
)
class ResourceConfigOption(vmodl.DynamicData):
    """The data object ``vim.ResourceConfigOption``.

    Fields:
        - ``cpuAllocationOption``: ``vim.ResourceAllocationOption``, required.
        - ``memoryAllocationOption``: ``vim.ResourceAllocationOption``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/ResourceConfigOption.rst``
    """

    cpuAllocationOption: vim.ResourceAllocationOption = _rt.UNSET
    """``vim.ResourceAllocationOption``, required. Since vSphere API 4.1."""
    memoryAllocationOption: vim.ResourceAllocationOption = _rt.UNSET
    """``vim.ResourceAllocationOption``, required. Since vSphere API 4.1."""
