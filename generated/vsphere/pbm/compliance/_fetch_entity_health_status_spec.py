# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.compliance.FetchEntityHealthStatusSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import pbm, vmodl


@_rt.data(
    "pbm.compliance.FetchEntityHealthStatusSpec",
    wire_name="PbmFetchEntityHealthStatusSpec",
    since="pbm.version.v7_0_3_0",
    rank=11,
    properties=lambda: (
        _rt.Property("objectRef", "pbm.ServerObjectRef", since="pbm.version.v7_0_3_0", rank=11),
        _rt.Property("backingId", "string", optional=True, since="pbm.version.v7_0_3_0", rank=11),
    ),
)
class FetchEntityHealthStatusSpec(vmodl.DynamicData):
    """The data object ``pbm.compliance.FetchEntityHealthStatusSpec``, on the wire ``PbmFetchEntityHealthStatusSpec``.

    Fields:
        - ``objectRef``: ``pbm.ServerObjectRef``, required.
        - ``backingId``: ``string``, optional.

    Since:
        pbm API 7.0.3.0 (``pbm.version.v7_0_3_0``)

    Source:
        ``pbm/compliance/FetchEntityHealthStatusSpec.rst``
    """

    objectRef: pbm.ServerObjectRef = _rt.UNSET
    """``pbm.ServerObjectRef``, required. Since pbm API 7.0.3.0."""
    backingId: str | None = None
    """``string``, optional. Since pbm API 7.0.3.0."""
