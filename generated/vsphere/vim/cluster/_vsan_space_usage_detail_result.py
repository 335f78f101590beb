# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanSpaceUsageDetailResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanSpaceUsageDetailResult",
    wire_name="VsanSpaceUsageDetailResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "spaceUsageByObjectType",
            "vim.cluster.VsanObjectSpaceSummary",
            array=True,
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VsanSpaceUsageDetailResult(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanSpaceUsageDetailResult``.

    Fields:
        - ``spaceUsageByObjectType``: List of ``vim.cluster.VsanObjectSpaceSummary``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/VsanSpaceUsageDetailResult.rst``
    """

    spaceUsageByObjectType: _rt.Field[
        list[vim.cluster.VsanObjectSpaceSummary], Iterable[vim.cluster.VsanObjectSpaceSummary]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanObjectSpaceSummary``, optional. Since vSphere API 5.5."""
