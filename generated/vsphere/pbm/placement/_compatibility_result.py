# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.placement.CompatibilityResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import pbm, vmodl


@_rt.data(
    "pbm.placement.CompatibilityResult",
    wire_name="PbmPlacementCompatibilityResult",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("hub", "pbm.placement.PlacementHub", since="pbm.version.version1", rank=1),
        _rt.Property(
            "hubInfo",
            "pbm.placement.PlacementHubInfo",
            optional=True,
            since="pbm.version.v9_1_0_0",
            rank=19,
        ),
        _rt.Property(
            "matchingResources",
            "pbm.placement.MatchingResources",
            array=True,
            optional=True,
            since="pbm.version.version11",
            rank=3,
        ),
        _rt.Property("howMany", "long", optional=True, since="pbm.version.version11", rank=3),
        _rt.Property(
            "utilization",
            "pbm.placement.ResourceUtilization",
            array=True,
            optional=True,
            since="pbm.version.version11",
            rank=3,
        ),
        _rt.Property(
            "warning",
            "vmodl.LocalizedMethodFault",
            array=True,
            optional=True,
            since="pbm.version.version1",
            rank=1,
        ),
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            array=True,
            optional=True,
            since="pbm.version.version1",
            rank=1,
        ),
    ),
)
class CompatibilityResult(vmodl.DynamicData):
    """The data object ``pbm.placement.CompatibilityResult``, on the wire ``PbmPlacementCompatibilityResult``.

    Fields:
        - ``hub``: ``pbm.placement.PlacementHub``, required.
        - ``hubInfo``: ``pbm.placement.PlacementHubInfo``, optional. Since pbm API 9.1.0.0.
        - ``matchingResources``: List of ``pbm.placement.MatchingResources``, optional. Since pbm
          API 6.5.
        - ``howMany``: ``long``, optional. Since pbm API 6.5.
        - ``utilization``: List of ``pbm.placement.ResourceUtilization``, optional. Since pbm API
          6.5.
        - ``warning``: List of ``vmodl.LocalizedMethodFault``, optional.
        - ``error``: List of ``vmodl.LocalizedMethodFault``, optional.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/placement/CompatibilityResult.rst``
    """

    hub: pbm.placement.PlacementHub = _rt.UNSET
    """``pbm.placement.PlacementHub``, required. Since pbm API 1.0."""
    hubInfo: pbm.placement.PlacementHubInfo | None = None
    """``pbm.placement.PlacementHubInfo``, optional. Since pbm API 9.1.0.0."""
    matchingResources: _rt.Field[
        list[pbm.placement.MatchingResources], Iterable[pbm.placement.MatchingResources]
    ] = _rt.EMPTY
    """List of ``pbm.placement.MatchingResources``, optional. Since pbm API 6.5."""
    howMany: int | None = None
    """``long``, optional. Since pbm API 6.5."""
    utilization: _rt.Field[
        list[pbm.placement.ResourceUtilization], Iterable[pbm.placement.ResourceUtilization]
    ] = _rt.EMPTY
    """List of ``pbm.placement.ResourceUtilization``, optional. Since pbm API 6.5."""
    warning: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since pbm API 1.0."""
    error: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since pbm API 1.0."""
