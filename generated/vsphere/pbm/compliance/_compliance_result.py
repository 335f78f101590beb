# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.compliance.ComplianceResult``."""

from __future__ import annotations

import datetime
from collections.abc import Iterable

from ... import _runtime as _rt
from ... import pbm, vmodl


@_rt.data(
    "pbm.compliance.ComplianceResult",
    wire_name="PbmComplianceResult",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("checkTime", "dateTime", since="pbm.version.version1", rank=1),
        _rt.Property("entity", "pbm.ServerObjectRef", since="pbm.version.version1", rank=1),
        _rt.Property(
            "profile", "pbm.profile.ProfileId", optional=True, since="pbm.version.version1", rank=1
        ),
        _rt.Property(
            "complianceTaskStatus", "string", optional=True, since="pbm.version.version11", rank=3
        ),
        _rt.Property("complianceStatus", "string", since="pbm.version.version1", rank=1),
        _rt.Property("mismatch", "boolean", since="pbm.version.version1", rank=1),
        _rt.Property(
            "violatedPolicies",
            "pbm.compliance.PolicyStatus",
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
        _rt.Property(
            "operationalStatus",
            "pbm.compliance.OperationalStatus",
            optional=True,
            since="pbm.version.version1",
            rank=1,
        ),
        _rt.Property(
            "info",
            "pbm.ExtendedElementDescription",
            optional=True,
            since="pbm.version.version11",
            rank=3,
        ),
    ),
)
class ComplianceResult(vmodl.DynamicData):
    """The data object ``pbm.compliance.ComplianceResult``, on the wire ``PbmComplianceResult``.

    Fields:
        - ``checkTime``: ``dateTime``, required.
        - ``entity``: ``pbm.ServerObjectRef``, required.
        - ``profile``: ``pbm.profile.ProfileId``, optional.
        - ``complianceTaskStatus``: ``string``, optional. Since pbm API 6.5.
        - ``complianceStatus``: ``string``, required.
        - ``mismatch``: ``boolean``, required.
        - ``violatedPolicies``: List of ``pbm.compliance.PolicyStatus``, optional.
        - ``errorCause``: List of ``vmodl.LocalizedMethodFault``, optional. Since pbm API 6.5.
        - ``operationalStatus``: ``pbm.compliance.OperationalStatus``, optional.
        - ``info``: ``pbm.ExtendedElementDescription``, optional. Since pbm API 6.5.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/compliance/ComplianceResult.rst``
    """

    @_rt.enum(
        "pbm.compliance.ComplianceResult.ComplianceStatus",
        wire_name="PbmComplianceStatus",
        since="pbm.version.version1",
        rank=1,
    )
    class ComplianceStatus(_rt.VimEnum):
        """The enum ``pbm.compliance.ComplianceResult.ComplianceStatus``, on the wire ``PbmComplianceStatus``.

        Since:
            pbm API 1.0 (``pbm.version.version1``)

        Source:
            ``pbm/compliance/ComplianceResult/ComplianceStatus.rst``
        """

        compliant = "compliant"
        """The value ``compliant``."""
        nonCompliant = "nonCompliant"
        """The value ``nonCompliant``."""
        unknown = "unknown"
        """The value ``unknown``."""
        notApplicable = "notApplicable"
        """The value ``notApplicable``."""
        outOfDate = "outOfDate"
        """The value ``outOfDate``."""

    @_rt.enum(
        "pbm.compliance.ComplianceResult.ComplianceTaskStatus",
        wire_name="PbmComplianceResultComplianceTaskStatus",
        since="pbm.version.version11",
        rank=3,
    )
    class ComplianceTaskStatus(_rt.VimEnum):
        """The enum ``pbm.compliance.ComplianceResult.ComplianceTaskStatus``, on the wire ``PbmComplianceResultComplianceTaskStatus``.

        Since:
            pbm API 6.5 (``pbm.version.version11``)

        Source:
            ``pbm/compliance/ComplianceResult/ComplianceTaskStatus.rst``
        """

        inProgress = "inProgress"
        """The value ``inProgress``."""
        success = "success"
        """The value ``success``."""
        failed = "failed"
        """The value ``failed``."""

    checkTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since pbm API 1.0."""
    entity: pbm.ServerObjectRef = _rt.UNSET
    """``pbm.ServerObjectRef``, required. Since pbm API 1.0."""
    profile: pbm.profile.ProfileId | None = None
    """``pbm.profile.ProfileId``, optional. Since pbm API 1.0."""
    complianceTaskStatus: str | None = None
    """``string``, optional. Since pbm API 6.5."""
    complianceStatus: str = ""
    """``string``, required. Since pbm API 1.0."""
    mismatch: bool = False
    """``boolean``, required. Since pbm API 1.0."""
    violatedPolicies: _rt.Field[
        list[pbm.compliance.PolicyStatus], Iterable[pbm.compliance.PolicyStatus]
    ] = _rt.EMPTY
    """List of ``pbm.compliance.PolicyStatus``, optional. Since pbm API 1.0."""
    errorCause: _rt.Field[list[vmodl.MethodFault], Iterable[vmodl.MethodFault]] = _rt.EMPTY
    """List of ``vmodl.LocalizedMethodFault``, optional. Since pbm API 6.5."""
    operationalStatus: pbm.compliance.OperationalStatus | None = None
    """``pbm.compliance.OperationalStatus``, optional. Since pbm API 1.0."""
    info: pbm.ExtendedElementDescription | None = None
    """``pbm.ExtendedElementDescription``, optional. Since pbm API 6.5."""
