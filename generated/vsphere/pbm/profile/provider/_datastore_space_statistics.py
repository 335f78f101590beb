# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.profile.provider.DatastoreSpaceStatistics``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "pbm.profile.provider.DatastoreSpaceStatistics",
    wire_name="PbmDatastoreSpaceStatistics",
    since="pbm.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("profileId", "string", optional=True, since="pbm.version.version2", rank=2),
        _rt.Property("physicalTotalInMB", "long", since="pbm.version.version2", rank=2),
        _rt.Property("physicalFreeInMB", "long", since="pbm.version.version2", rank=2),
        _rt.Property("physicalUsedInMB", "long", since="pbm.version.version2", rank=2),
        _rt.Property(
            "logicalLimitInMB", "long", optional=True, since="pbm.version.version2", rank=2
        ),
        _rt.Property("logicalFreeInMB", "long", since="pbm.version.version2", rank=2),
        _rt.Property("logicalUsedInMB", "long", since="pbm.version.version2", rank=2),
    ),
)
class DatastoreSpaceStatistics(vmodl.DynamicData):
    """The data object ``pbm.profile.provider.DatastoreSpaceStatistics``, on the wire ``PbmDatastoreSpaceStatistics``.

    Fields:
        - ``profileId``: ``string``, optional.
        - ``physicalTotalInMB``: ``long`` in megabytes, required.
        - ``physicalFreeInMB``: ``long`` in megabytes, required.
        - ``physicalUsedInMB``: ``long`` in megabytes, required.
        - ``logicalLimitInMB``: ``long`` in megabytes, optional.
        - ``logicalFreeInMB``: ``long`` in megabytes, required.
        - ``logicalUsedInMB``: ``long`` in megabytes, required.

    Since:
        pbm API 2.0 (``pbm.version.version2``)

    Source:
        ``pbm/profile/provider/DatastoreSpaceStatistics.rst``
    """

    profileId: str | None = None
    """``string``, optional. Since pbm API 2.0."""
    physicalTotalInMB: int = 0
    """``long`` in megabytes, required. Since pbm API 2.0."""
    physicalFreeInMB: int = 0
    """``long`` in megabytes, required. Since pbm API 2.0."""
    physicalUsedInMB: int = 0
    """``long`` in megabytes, required. Since pbm API 2.0."""
    logicalLimitInMB: int | None = None
    """``long`` in megabytes, optional. Since pbm API 2.0."""
    logicalFreeInMB: int = 0
    """``long`` in megabytes, required. Since pbm API 2.0."""
    logicalUsedInMB: int = 0
    """``long`` in megabytes, required. Since pbm API 2.0."""
