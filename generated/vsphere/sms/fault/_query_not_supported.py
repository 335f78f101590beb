# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.QueryNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import sms, vmodl


@_rt.fault(
    "sms.fault.QueryNotSupported",
    wire_name="QueryNotSupported",
    since="sms.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property(
            "entityType",
            "sms.EntityReference.EntityType",
            optional=True,
            since="sms.version.version1",
            rank=1,
        ),
        _rt.Property(
            "relatedEntityType",
            "sms.EntityReference.EntityType",
            since="sms.version.version1",
            rank=1,
        ),
    ),
)
class QueryNotSupported(vmodl.fault.InvalidArgument):
    """The fault ``sms.fault.QueryNotSupported``.

    Fields:
        - ``entityType``: ``sms.EntityReference.EntityType``, optional.
        - ``relatedEntityType``: ``sms.EntityReference.EntityType``, required.

    Since:
        sms API 1.0 (``sms.version.version1``)

    Source:
        ``sms/fault/QueryNotSupported.rst``
    """

    entityType: _rt.Field[
        sms.EntityReference.EntityType | None, sms.EntityReference.EntityType | str | None
    ] = _rt.UNSET
    """``sms.EntityReference.EntityType``, optional. Since sms API 1.0."""
    relatedEntityType: _rt.Field[
        sms.EntityReference.EntityType, sms.EntityReference.EntityType | str
    ] = _rt.UNSET
    """``sms.EntityReference.EntityType``, required. Since sms API 1.0."""
