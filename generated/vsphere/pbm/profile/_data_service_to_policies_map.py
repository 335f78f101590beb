# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.profile.DataServiceToPoliciesMap``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import pbm, vmodl


@_rt.data(
    "pbm.profile.DataServiceToPoliciesMap",
    wire_name="PbmDataServiceToPoliciesMap",
    since="pbm.version.version11",
    rank=3,
    properties=lambda: (
        _rt.Property(
            "dataServicePolicy", "pbm.profile.ProfileId", since="pbm.version.version11", rank=3
        ),
        _rt.Property(
            "parentStoragePolicies",
            "pbm.profile.ProfileId",
            array=True,
            optional=True,
            since="pbm.version.version11",
            rank=3,
        ),
        _rt.Property(
            "fault",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="pbm.version.version11",
            rank=3,
        ),
    ),
)
class DataServiceToPoliciesMap(vmodl.DynamicData):
    """The data object ``pbm.profile.DataServiceToPoliciesMap``, on the wire ``PbmDataServiceToPoliciesMap``.

    Fields:
        - ``dataServicePolicy``: ``pbm.profile.ProfileId``, required.
        - ``parentStoragePolicies``: List of ``pbm.profile.ProfileId``, optional.
        - ``fault``: ``vmodl.LocalizedMethodFault``, optional.

    Since:
        pbm API 6.5 (``pbm.version.version11``)

    Source:
        ``pbm/profile/DataServiceToPoliciesMap.rst``
    """

    dataServicePolicy: pbm.profile.ProfileId = _rt.UNSET
    """``pbm.profile.ProfileId``, required. Since pbm API 6.5."""
    parentStoragePolicies: _rt.Field[
        list[pbm.profile.ProfileId], Iterable[pbm.profile.ProfileId]
    ] = _rt.EMPTY
    """List of ``pbm.profile.ProfileId``, optional. Since pbm API 6.5."""
    fault: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since pbm API 6.5."""
