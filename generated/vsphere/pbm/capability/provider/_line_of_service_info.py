# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.capability.provider.LineOfServiceInfo``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import pbm, vmodl


@_rt.data(
    "pbm.capability.provider.LineOfServiceInfo",
    wire_name="PbmLineOfServiceInfo",
    since="pbm.version.version11",
    rank=3,
    properties=lambda: (
        _rt.Property("lineOfService", "string", since="pbm.version.version11", rank=3),
        _rt.Property(
            "name", "pbm.ExtendedElementDescription", since="pbm.version.version11", rank=3
        ),
        _rt.Property(
            "description",
            "pbm.ExtendedElementDescription",
            optional=True,
            since="pbm.version.version11",
            rank=3,
        ),
    ),
)
class LineOfServiceInfo(vmodl.DynamicData):
    """The data object ``pbm.capability.provider.LineOfServiceInfo``, on the wire ``PbmLineOfServiceInfo``.

    Fields:
        - ``lineOfService``: ``string``, required.
        - ``name``: ``pbm.ExtendedElementDescription``, required.
        - ``description``: ``pbm.ExtendedElementDescription``, optional.

    Since:
        pbm API 6.5 (``pbm.version.version11``)

    Source:
        ``pbm/capability/provider/LineOfServiceInfo.rst``
    """

    @_rt.enum(
        "pbm.capability.provider.LineOfServiceInfo.LineOfServiceEnum",
        wire_name="PbmLineOfServiceInfoLineOfServiceEnum",
        since="pbm.version.version11",
        rank=3,
    )
    class LineOfServiceEnum(_rt.VimEnum):
        """The enum ``pbm.capability.provider.LineOfServiceInfo.LineOfServiceEnum``, on the wire ``PbmLineOfServiceInfoLineOfServiceEnum``.

        Since:
            pbm API 6.5 (``pbm.version.version11``)

        Source:
            ``pbm/capability/provider/LineOfServiceInfo/LineOfServiceEnum.rst``
        """

        INSPECTION = "INSPECTION"
        """The value ``INSPECTION``."""
        COMPRESSION = "COMPRESSION"
        """The value ``COMPRESSION``."""
        ENCRYPTION = "ENCRYPTION"
        """The value ``ENCRYPTION``."""
        REPLICATION = "REPLICATION"
        """The value ``REPLICATION``."""
        CACHING = "CACHING"
        """The value ``CACHING``."""
        PERSISTENCE = "PERSISTENCE"
        """The value ``PERSISTENCE``."""
        DATA_PROVIDER = "DATA_PROVIDER"
        """The value ``DATA_PROVIDER``."""
        DATASTORE_IO_CONTROL = "DATASTORE_IO_CONTROL"
        """The value ``DATASTORE_IO_CONTROL``."""
        DATA_PROTECTION = "DATA_PROTECTION"
        """The value ``DATA_PROTECTION``."""
        STRETCHED_CLUSTER = "STRETCHED_CLUSTER"
        """The value ``STRETCHED_CLUSTER``."""

    lineOfService: str = ""
    """``string``, required. Since pbm API 6.5."""
    name: pbm.ExtendedElementDescription = _rt.UNSET
    """``pbm.ExtendedElementDescription``, required. Since pbm API 6.5."""
    description: pbm.ExtendedElementDescription | None = None
    """``pbm.ExtendedElementDescription``, optional. Since pbm API 6.5."""
