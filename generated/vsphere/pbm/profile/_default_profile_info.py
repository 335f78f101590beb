# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.profile.DefaultProfileInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import pbm, vmodl


@_rt.data(
    "pbm.profile.DefaultProfileInfo",
    wire_name="PbmDefaultProfileInfo",
    since="pbm.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "datastores",
            "pbm.placement.PlacementHub",
            array=True,
            since="pbm.version.version2",
            rank=2,
        ),
        _rt.Property(
            "defaultProfile",
            "pbm.profile.Profile",
            optional=True,
            since="pbm.version.version2",
            rank=2,
        ),
        _rt.Property(
            "methodFault",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="pbm.version.v8_0_2_0",
            rank=15,
        ),
    ),
)
class DefaultProfileInfo(vmodl.DynamicData):
    """The data object ``pbm.profile.DefaultProfileInfo``, on the wire ``PbmDefaultProfileInfo``.

    Fields:
        - ``datastores``: List of ``pbm.placement.PlacementHub``, required.
        - ``defaultProfile``: ``pbm.profile.Profile``, optional.
        - ``methodFault``: ``vmodl.LocalizedMethodFault``, optional. Since pbm API 8.0.2.0.

    Since:
        pbm API 2.0 (``pbm.version.version2``)

    Source:
        ``pbm/profile/DefaultProfileInfo.rst``
    """

    datastores: _rt.Field[
        list[pbm.placement.PlacementHub], Iterable[pbm.placement.PlacementHub]
    ] = _rt.EMPTY
    """List of ``pbm.placement.PlacementHub``, required. Since pbm API 2.0."""
    defaultProfile: pbm.profile.Profile | None = None
    """``pbm.profile.Profile``, optional. Since pbm API 2.0."""
    methodFault: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since pbm API 8.0.2.0."""
