# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.MetricProfile``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.MetricProfile",
    wire_name="VsanMetricProfile",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property("authToken", "string", since="vsan.version.version12", rank=10),
    ),
)
class MetricProfile(vmodl.DynamicData):
    """The data object ``vim.vsan.MetricProfile``, on the wire ``VsanMetricProfile``.

    Fields:
        - ``authToken``: ``string``, required.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/vsan/MetricProfile.rst``
    """

    authToken: str = ""
    """``string``, required. Since vsan API 7.0."""
