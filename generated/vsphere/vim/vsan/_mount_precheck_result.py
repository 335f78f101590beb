# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.MountPrecheckResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.MountPrecheckResult",
    wire_name="VsanMountPrecheckResult",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property(
            "result",
            "vim.vsan.MountPrecheckItem",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
    ),
)
class MountPrecheckResult(vmodl.DynamicData):
    """The data object ``vim.vsan.MountPrecheckResult``, on the wire ``VsanMountPrecheckResult``.

    Fields:
        - ``result``: List of ``vim.vsan.MountPrecheckItem``, optional.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/MountPrecheckResult.rst``
    """

    result: _rt.Field[list[vim.vsan.MountPrecheckItem], Iterable[vim.vsan.MountPrecheckItem]] = (
        _rt.EMPTY
    )
    """List of ``vim.vsan.MountPrecheckItem``, optional. Since vSAN 7.0U1."""
