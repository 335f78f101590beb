# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanHclDiskConstraint``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanHclDiskConstraint",
    wire_name="VsanHclDiskConstraint",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property("productId", "string", since="vsan.version.version18", rank=16),
        _rt.Property("vendor", "string", since="vsan.version.version18", rank=16),
        _rt.Property(
            "constraints",
            "vim.vsan.VsanHclMinFwConstraint",
            array=True,
            optional=True,
            since="vsan.version.version18",
            rank=16,
        ),
        _rt.Property(
            "pcieConstraints",
            "vim.vsan.VsanHclDeviceConstraint",
            array=True,
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
        _rt.Property(
            "partNumber", "string", optional=True, since="vsan.version.version19", rank=17
        ),
    ),
)
class VsanHclDiskConstraint(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanHclDiskConstraint``.

    Fields:
        - ``productId``: ``string``, required.
        - ``vendor``: ``string``, required.
        - ``constraints``: List of ``vim.vsan.VsanHclMinFwConstraint``, optional.
        - ``pcieConstraints``: List of ``vim.vsan.VsanHclDeviceConstraint``, optional. Since vsan
          API 8.0.0.2.
        - ``partNumber``: ``string``, optional. Since vsan API 7.4.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/VsanHclDiskConstraint.rst``
    """

    productId: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    vendor: str = ""
    """``string``, required. Since vSAN 7.0U3."""
    constraints: _rt.Field[
        list[vim.vsan.VsanHclMinFwConstraint], Iterable[vim.vsan.VsanHclMinFwConstraint]
    ] = _rt.EMPTY
    """List of ``vim.vsan.VsanHclMinFwConstraint``, optional. Since vSAN 7.0U3."""
    pcieConstraints: _rt.Field[
        list[vim.vsan.VsanHclDeviceConstraint], Iterable[vim.vsan.VsanHclDeviceConstraint]
    ] = _rt.EMPTY
    """List of ``vim.vsan.VsanHclDeviceConstraint``, optional. Since vsan API 8.0.0.2."""
    partNumber: str | None = None
    """``string``, optional. Since vsan API 7.4."""
