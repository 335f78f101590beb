# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.PlacementResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cns.PlacementResult",
    wire_name="CnsPlacementResult",
    since="vsan.version.version16",
    rank=14,
    properties=lambda: (
        _rt.Property("datastore", "vim.Datastore", since="vsan.version.version16", rank=14),
        _rt.Property(
            "placementFaults",
            "vmodl.LocalizedMethodFault",
            array=True,
            optional=True,
            since="vsan.version.version16",
            rank=14,
        ),
        _rt.Property(
            "clusters",
            "vim.ClusterComputeResource",
            array=True,
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class PlacementResult(vmodl.DynamicData):
    """The data object ``vim.cns.PlacementResult``, on the wire ``CnsPlacementResult``.

    Fields:
        - ``datastore``: ``vim.Datastore``, required.
        - ``placementFaults``: List of ``vmodl.LocalizedMethodFault``, optional.
        - ``clusters``: List of ``vim.ClusterComputeResource``, optional. Since vsan API 9.1.0.0.

    Since:
        vSAN 7.0U2 (``vsan.version.version16``)

    Source:
        ``vim/cns/PlacementResult.rst``
    """

    datastore: vim.Datastore = _rt.UNSET
    """``vim.Datastore``, required. Since vSAN 7.0U2."""
    placementFaults: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since vSAN 7.0U2."""
    clusters: _rt.Field[list[vim.ClusterComputeResource], Iterable[vim.ClusterComputeResource]] = (
        _rt.EMPTY
    )
    """List of ``vim.ClusterComputeResource``, optional. Since vsan API 9.1.0.0."""
