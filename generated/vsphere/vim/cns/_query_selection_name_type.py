# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.QuerySelectionNameType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.cns.QuerySelectionNameType",
    wire_name="QuerySelectionNameType",
    since="vsan.version.version11",
    rank=9,
)
class QuerySelectionNameType(_rt.VimEnum):
    """The enum ``vim.cns.QuerySelectionNameType``.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/cns/QuerySelectionNameType.rst``
    """

    VOLUME_METADATA = "VOLUME_METADATA"
    """The value ``VOLUME_METADATA``."""
    DATASTORE_URL = "DATASTORE_URL"
    """The value ``DATASTORE_URL``."""
    POLICY_ID = "POLICY_ID"
    """The value ``POLICY_ID``."""
    VOLUME_TYPE = "VOLUME_TYPE"
    """The value ``VOLUME_TYPE``."""
    VOLUME_NAME = "VOLUME_NAME"
    """The value ``VOLUME_NAME``."""
    BACKING_OBJECT_DETAILS = "BACKING_OBJECT_DETAILS"
    """The value ``BACKING_OBJECT_DETAILS``."""
    COMPLIANCE_STATUS = "COMPLIANCE_STATUS"
    """The value ``COMPLIANCE_STATUS``."""
    DATASTORE_ACCESSIBILITY_STATUS = "DATASTORE_ACCESSIBILITY_STATUS"
    """The value ``DATASTORE_ACCESSIBILITY_STATUS``."""
    HEALTH_STATUS = "HEALTH_STATUS"
    """The value ``HEALTH_STATUS``."""
    QuerySelectionNameType_Unknown = "QuerySelectionNameType_Unknown"
    """The value ``QuerySelectionNameType_Unknown``."""
