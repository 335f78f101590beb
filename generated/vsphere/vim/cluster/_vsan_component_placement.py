# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanComponentPlacement``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanComponentPlacement",
    wire_name="VsanComponentPlacement",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property("type", "string", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property(
            "children",
            "vim.cluster.VsanComponentPlacement",
            array=True,
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
        _rt.Property(
            "basicInfo",
            "vim.cluster.VsanComponentBasicInfo",
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class VsanComponentPlacement(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanComponentPlacement``.

    Fields:
        - ``type``: ``string``, required.
        - ``children``: List of ``vim.cluster.VsanComponentPlacement``, optional.
        - ``basicInfo``: ``vim.cluster.VsanComponentBasicInfo``, optional.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/cluster/VsanComponentPlacement.rst``
    """

    type: str = ""
    """``string``, required. Since vsan API 9.1.0.0."""
    children: _rt.Field[
        list[vim.cluster.VsanComponentPlacement], Iterable[vim.cluster.VsanComponentPlacement]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanComponentPlacement``, optional. Since vsan API 9.1.0.0."""
    basicInfo: vim.cluster.VsanComponentBasicInfo | None = None
    """``vim.cluster.VsanComponentBasicInfo``, optional. Since vsan API 9.1.0.0."""
