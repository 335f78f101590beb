# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanHealthCorrelation``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanHealthCorrelation",
    wire_name="VsanHealthCorrelation",
    since="vsan.version.version18",
    rank=16,
    properties=lambda: (
        _rt.Property(
            "primaryHealthTests",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version18",
            rank=16,
        ),
        _rt.Property(
            "relatedHealthTests",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version18",
            rank=16,
        ),
        _rt.Property(
            "skippedHealthTests",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version18",
            rank=16,
        ),
    ),
)
class VsanHealthCorrelation(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanHealthCorrelation``.

    Fields:
        - ``primaryHealthTests``: List of ``string``, optional.
        - ``relatedHealthTests``: List of ``string``, optional.
        - ``skippedHealthTests``: List of ``string``, optional.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/cluster/VsanHealthCorrelation.rst``
    """

    primaryHealthTests: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSAN 7.0U3."""
    relatedHealthTests: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSAN 7.0U3."""
    skippedHealthTests: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSAN 7.0U3."""
