# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.compliance.OperationalStatus``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "pbm.compliance.OperationalStatus",
    wire_name="PbmComplianceOperationalStatus",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("healthy", "boolean", optional=True, since="pbm.version.version1", rank=1),
        _rt.Property(
            "operationETA", "dateTime", optional=True, since="pbm.version.version1", rank=1
        ),
        _rt.Property(
            "operationProgress", "long", optional=True, since="pbm.version.version1", rank=1
        ),
        _rt.Property(
            "transitional", "boolean", optional=True, since="pbm.version.version1", rank=1
        ),
    ),
)
class OperationalStatus(vmodl.DynamicData):
    """The data object ``pbm.compliance.OperationalStatus``, on the wire ``PbmComplianceOperationalStatus``.

    Fields:
        - ``healthy``: ``boolean``, optional.
        - ``operationETA``: ``dateTime``, optional.
        - ``operationProgress``: ``long``, optional.
        - ``transitional``: ``boolean``, optional.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/compliance/OperationalStatus.rst``
    """

    healthy: bool | None = None
    """``boolean``, optional. Since pbm API 1.0."""
    operationETA: datetime.datetime | None = None
    """``dateTime``, optional. Since pbm API 1.0."""
    operationProgress: int | None = None
    """``long``, optional. Since pbm API 1.0."""
    transitional: bool | None = None
    """``boolean``, optional. Since pbm API 1.0."""
