# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.compliance.RollupComplianceResult``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import pbm, vmodl


@_rt.data(
    "pbm.compliance.RollupComplianceResult",
    wire_name="PbmRollupComplianceResult",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("oldestCheckTime", "dateTime", since="pbm.version.version1", rank=1),
        _rt.Property("entity", "pbm.ServerObjectRef", since="pbm.version.version1", rank=1),
        _rt.Property("overallComplianceStatus", "string", since="pbm.version.version1", rank=1),
        _rt.Property(
            "overallComplianceTaskStatus",
            "string",
            optional=True,
            since="pbm.version.version11",
            rank=3,
        ),
        _rt.Property(
            "result",
            "pbm.compliance.ComplianceResult",
            array=True,
            optional=True,
            since="pbm.version.version1",
            rank=1,
        ),
        _rt.Property(
            "errorCause",
            "vmodl.LocalizedMethodFault",
            array=True,
            optional=True,
            since="pbm.version.version11",
            rank=3,
        ),
        _rt.Property("profileMismatch", "boolean", since="pbm.version.version1", rank=1),
    ),
)
class RollupComplianceResult(vmodl.DynamicData):
    """The data object ``pbm.compliance.RollupComplianceResult``, on the wire ``PbmRollupComplianceResult``.

    Fields:
        - ``oldestCheckTime``: ``dateTime``, required.
        - ``entity``: ``pbm.ServerObjectRef``, required.
        - ``overallComplianceStatus``: ``string``, required.
        - ``overallComplianceTaskStatus``: ``string``, optional. Since pbm API 6.5.
        - ``result``: List of ``pbm.compliance.ComplianceResult``, optional.
        - ``errorCause``: List of ``vmodl.LocalizedMethodFault``, optional. Since pbm API 6.5.
        - ``profileMismatch``: ``boolean``, required.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/compliance/RollupComplianceResult.rst``
    """

    oldestCheckTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since pbm API 1.0."""
    entity: pbm.ServerObjectRef = _rt.UNSET
    """``pbm.ServerObjectRef``, required. Since pbm API 1.0."""
    overallComplianceStatus: str = ""
    """``string``, required. Since pbm API 1.0."""
    overallComplianceTaskStatus: str | None = None
    """``string``, optional. Since pbm API 6.5."""
    result: _rt.Field[
        list[pbm.compliance.ComplianceResult], Iterable[pbm.compliance.ComplianceResult]
    ] = _rt.EMPTY
    """List of ``pbm.compliance.ComplianceResult``, optional. Since pbm API 1.0."""
    errorCause: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since pbm API 6.5."""
    profileMismatch: bool = False
    """``boolean``, required. Since pbm API 1.0."""
