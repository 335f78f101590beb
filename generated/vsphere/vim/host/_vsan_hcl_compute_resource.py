# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanHclComputeResource``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.VsanHclComputeResource",
    wire_name="VsanHclComputeResource",
    since="vsan.version.version20",
    rank=18,
    properties=lambda: (
        _rt.Property("memory", "vim.host.VsanHclMemInfo", since="vsan.version.version20", rank=18),
    ),
)
class VsanHclComputeResource(vmodl.DynamicData):
    """The data object ``vim.host.VsanHclComputeResource``.

    Fields:
        - ``memory``: ``vim.host.VsanHclMemInfo``, required.

    Since:
        vsan API 8.0.0.1 (``vsan.version.version20``)

    Source:
        ``vim/host/VsanHclComputeResource.rst``
    """

    memory: vim.host.VsanHclMemInfo = _rt.UNSET
    """``vim.host.VsanHclMemInfo``, required. Since vsan API 8.0.0.1."""
