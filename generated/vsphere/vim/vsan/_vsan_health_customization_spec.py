# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanHealthCustomizationSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanHealthCustomizationSpec",
    wire_name="VsanHealthCustomizationSpec",
    since="vsan.version.version23",
    rank=21,
    properties=lambda: (
        _rt.Property(
            "ssdEnduranceSpec",
            "vim.vsan.SSDEnduranceThresholdSpec",
            array=True,
            optional=True,
            since="vsan.version.version23",
            rank=21,
        ),
    ),
)
class VsanHealthCustomizationSpec(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanHealthCustomizationSpec``.

    Fields:
        - ``ssdEnduranceSpec``: List of ``vim.vsan.SSDEnduranceThresholdSpec``, optional.

    Since:
        vsan API 8.0.0.4 (``vsan.version.version23``)

    Source:
        ``vim/vsan/VsanHealthCustomizationSpec.rst``
    """

    ssdEnduranceSpec: _rt.Field[
        list[vim.vsan.SSDEnduranceThresholdSpec], Iterable[vim.vsan.SSDEnduranceThresholdSpec]
    ] = _rt.EMPTY
    """List of ``vim.vsan.SSDEnduranceThresholdSpec``, optional. Since vsan API 8.0.0.4."""
