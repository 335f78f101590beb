# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanClusterBurnInTestResultList``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanClusterBurnInTestResultList",
    wire_name="VsanClusterBurnInTestResultList",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "items",
            "vim.vsan.VsanBurnInTest",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
        _rt.Property(
            "hosts", "string", array=True, optional=True, since="vsan.version.version3", rank=1
        ),
    ),
)
class VsanClusterBurnInTestResultList(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanClusterBurnInTestResultList``.

    Fields:
        - ``items``: List of ``vim.vsan.VsanBurnInTest``, optional.
        - ``hosts``: List of ``string``, optional.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanClusterBurnInTestResultList.rst``
    """

    items: _rt.Field[list[vim.vsan.VsanBurnInTest], Iterable[vim.vsan.VsanBurnInTest]] = _rt.EMPTY
    """List of ``vim.vsan.VsanBurnInTest``, optional. Since vsan API 6.6."""
    hosts: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 6.6."""
