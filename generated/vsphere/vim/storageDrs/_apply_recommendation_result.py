# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.storageDrs.ApplyRecommendationResult``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.storageDrs.ApplyRecommendationResult",
    wire_name="ApplyStorageRecommendationResult",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property(
            "vm", "vim.VirtualMachine", optional=True, since="vim.version.version7", rank=7
        ),
    ),
)
class ApplyRecommendationResult(vmodl.DynamicData):
    """The data object ``vim.storageDrs.ApplyRecommendationResult``, on the wire ``ApplyStorageRecommendationResult``.

    Fields:
        - ``vm``: ``vim.VirtualMachine``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/storageDrs/ApplyRecommendationResult.rst``
    """

    vm: vim.VirtualMachine | None = None
    """``vim.VirtualMachine``, optional. Since vSphere API 5.0."""
