# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanDiagnosticsThreshold``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VsanDiagnosticsThreshold",
    wire_name="VsanDiagnosticsThreshold",
    since="vsan.version.version16",
    rank=14,
    properties=lambda: (
        _rt.Property("entityType", "string", since="vsan.version.version16", rank=14),
        _rt.Property("metric", "string", since="vsan.version.version16", rank=14),
        _rt.Property("yellow", "int", optional=True, since="vsan.version.version16", rank=14),
        _rt.Property("red", "int", optional=True, since="vsan.version.version16", rank=14),
    ),
)
class VsanDiagnosticsThreshold(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanDiagnosticsThreshold``.

    Fields:
        - ``entityType``: ``string``, required.
        - ``metric``: ``string``, required.
        - ``yellow``: ``int``, optional.
        - ``red``: ``int``, optional.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``vim/cluster/VsanDiagnosticsThreshold.rst``
    """

    entityType: str = ""
    """``string``, required. Since vSAN 7.0U2."""
    metric: str = ""
    """``string``, required. Since vSAN 7.0U2."""
    yellow: int | None = None
    """``int``, optional. Since vSAN 7.0U2."""
    red: int | None = None
    """``int``, optional. Since vSAN 7.0U2."""
