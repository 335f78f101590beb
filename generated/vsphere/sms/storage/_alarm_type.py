# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.AlarmType``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum("sms.storage.AlarmType", wire_name="AlarmType", since="sms.version.version11", rank=6)
class AlarmType(_rt.VimEnum):
    """The enum ``sms.storage.AlarmType``.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/AlarmType.rst``
    """

    SpaceCapacityAlarm = "SpaceCapacityAlarm"
    """The value ``SpaceCapacityAlarm``."""
    CapabilityAlarm = "CapabilityAlarm"
    """The value ``CapabilityAlarm``."""
    StorageObjectAlarm = "StorageObjectAlarm"
    """The value ``StorageObjectAlarm``."""
    ObjectAlarm = "ObjectAlarm"
    """The value ``ObjectAlarm``."""
    ComplianceAlarm = "ComplianceAlarm"
    """The value ``ComplianceAlarm``."""
    ManageabilityAlarm = "ManageabilityAlarm"
    """The value ``ManageabilityAlarm``."""
    ReplicationAlarm = "ReplicationAlarm"
    """The value ``ReplicationAlarm``."""
    CertificateAlarm = "CertificateAlarm"
    """The value ``CertificateAlarm``."""
