# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.EntityReference``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import sms, vmodl


@_rt.data(
    "sms.EntityReference",
    wire_name="EntityReference",
    since="sms.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("id", "string", since="sms.version.version1", rank=1),
        _rt.Property(
            "type",
            "sms.EntityReference.EntityType",
            optional=True,
            since="sms.version.version1",
            rank=1,
        ),
    ),
)
class EntityReference(vmodl.DynamicData):
    """The data object ``sms.EntityReference``.

    Fields:
        - ``id``: ``string``, required.
        - ``type``: ``sms.EntityReference.EntityType``, optional.

    Since:
        sms API 1.0 (``sms.version.version1``)

    Source:
        ``sms/EntityReference.rst``
    """

    @_rt.enum(
        "sms.EntityReference.EntityType",
        wire_name="EntityReferenceEntityType",
        since="sms.version.version1",
        rank=1,
    )
    class EntityType(_rt.VimEnum):
        """The enum ``sms.EntityReference.EntityType``, on the wire ``EntityReferenceEntityType``.

        Since:
            sms API 1.0 (``sms.version.version1``)

        Source:
            ``sms/EntityReference/EntityType.rst``
        """

        datacenter = "datacenter"
        """The value ``datacenter``."""
        resourcePool = "resourcePool"
        """The value ``resourcePool``."""
        storagePod = "storagePod"
        """The value ``storagePod``."""
        cluster = "cluster"
        """The value ``cluster``."""
        vm = "vm"
        """The value ``vm``."""
        datastore = "datastore"
        """The value ``datastore``."""
        host = "host"
        """The value ``host``."""
        vmFile = "vmFile"
        """The value ``vmFile``."""
        scsiPath = "scsiPath"
        """The value ``scsiPath``."""
        scsiTarget = "scsiTarget"
        """The value ``scsiTarget``."""
        scsiVolume = "scsiVolume"
        """The value ``scsiVolume``."""
        scsiAdapter = "scsiAdapter"
        """The value ``scsiAdapter``."""
        nasMount = "nasMount"
        """The value ``nasMount``."""

    id: str = ""
    """``string``, required. Since sms API 1.0."""
    type: _rt.Field[
        sms.EntityReference.EntityType | None, sms.EntityReference.EntityType | str | None
    ] = _rt.UNSET
    """``sms.EntityReference.EntityType``, optional. Since sms API 1.0."""
