# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanValidationItem``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.VsanValidationItem",
    wire_name="VsanValidationItem",
    since="vsan.version.v9_1_0_0",
    rank=23,
)
class VsanValidationItem(vim.ClusterComputeResource.ValidationResultBase):
    """The data object ``vim.vsan.VsanValidationItem``.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/vsan/VsanValidationItem.rst``
    """
