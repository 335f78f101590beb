# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.host.DiskMapResult``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vsan.host.DiskMapResult",
    wire_name="VsanHostDiskMapResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("mapping", "vim.vsan.host.DiskMapping", since="vim.version.version9", rank=9),
        _rt.Property(
            "diskResult",
            "vim.vsan.host.DiskResult",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class DiskMapResult(vmodl.DynamicData):
    """The data object ``vim.vsan.host.DiskMapResult``, on the wire ``VsanHostDiskMapResult``.

    Fields:
        - ``mapping``: ``vim.vsan.host.DiskMapping``, required.
        - ``diskResult``: List of ``vim.vsan.host.DiskResult``, optional.
        - ``error``: ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/vsan/host/DiskMapResult.rst``
    """

    mapping: vim.vsan.host.DiskMapping = _rt.UNSET
    """``vim.vsan.host.DiskMapping``, required. Since vSphere API 5.5."""
    diskResult: _rt.Field[list[vim.vsan.host.DiskResult], Iterable[vim.vsan.host.DiskResult]] = (
        _rt.EMPTY
    )
    """List of ``vim.vsan.host.DiskResult``, optional. Since vSphere API 5.5."""
    error: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vSphere API 5.5."""
