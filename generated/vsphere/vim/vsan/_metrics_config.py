# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.MetricsConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.MetricsConfig",
    wire_name="VsanMetricsConfig",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "profiles",
            "vim.vsan.MetricProfile",
            array=True,
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
    ),
)
class MetricsConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.MetricsConfig``, on the wire ``VsanMetricsConfig``.

    Fields:
        - ``profiles``: List of ``vim.vsan.MetricProfile``, optional.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/vsan/MetricsConfig.rst``
    """

    profiles: _rt.Field[list[vim.vsan.MetricProfile], Iterable[vim.vsan.MetricProfile]] = _rt.EMPTY
    """List of ``vim.vsan.MetricProfile``, optional. Since vsan API 7.0."""
