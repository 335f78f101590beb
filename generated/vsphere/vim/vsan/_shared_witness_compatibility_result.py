# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.SharedWitnessCompatibilityResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.SharedWitnessCompatibilityResult",
    wire_name="VSANSharedWitnessCompatibilityResult",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property(
            "witnessHostCompatibility",
            "vim.vsan.EntityCompatibilityResult",
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property(
            "roboClusterCompatibility",
            "vim.vsan.EntityCompatibilityResult",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
    ),
)
class SharedWitnessCompatibilityResult(vmodl.DynamicData):
    """The data object ``vim.vsan.SharedWitnessCompatibilityResult``, on the wire ``VSANSharedWitnessCompatibilityResult``.

    Fields:
        - ``witnessHostCompatibility``: ``vim.vsan.EntityCompatibilityResult``, required.
        - ``roboClusterCompatibility``: List of ``vim.vsan.EntityCompatibilityResult``, optional.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/SharedWitnessCompatibilityResult.rst``
    """

    witnessHostCompatibility: vim.vsan.EntityCompatibilityResult = _rt.UNSET
    """``vim.vsan.EntityCompatibilityResult``, required. Since vSAN 7.0U1."""
    roboClusterCompatibility: _rt.Field[
        list[vim.vsan.EntityCompatibilityResult], Iterable[vim.vsan.EntityCompatibilityResult]
    ] = _rt.EMPTY
    """List of ``vim.vsan.EntityCompatibilityResult``, optional. Since vSAN 7.0U1."""
