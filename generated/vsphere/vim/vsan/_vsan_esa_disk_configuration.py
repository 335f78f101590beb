# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanEsaDiskConfiguration``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanEsaDiskConfiguration",
    wire_name="VsanEsaDiskConfiguration",
    since="vsan.version.version22",
    rank=20,
    properties=lambda: (
        _rt.Property(
            "diskClaimConfiguration",
            "vim.vsan.DiskClaimConfiguration",
            array=True,
            optional=True,
            since="vsan.version.version22",
            rank=20,
        ),
    ),
)
class VsanEsaDiskConfiguration(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanEsaDiskConfiguration``.

    Fields:
        - ``diskClaimConfiguration``: List of ``vim.vsan.DiskClaimConfiguration``, optional.

    Since:
        vsan API 8.0.0.3 (``vsan.version.version22``)

    Source:
        ``vim/vsan/VsanEsaDiskConfiguration.rst``
    """

    diskClaimConfiguration: _rt.Field[
        list[vim.vsan.DiskClaimConfiguration], Iterable[vim.vsan.DiskClaimConfiguration]
    ] = _rt.EMPTY
    """List of ``vim.vsan.DiskClaimConfiguration``, optional. Since vsan API 8.0.0.3."""
