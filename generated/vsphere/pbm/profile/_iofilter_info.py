# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.profile.IofilterInfo``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.opaque("pbm.profile.IofilterInfo")
class IofilterInfo(_rt.Opaque):
    """``pbm.profile.IofilterInfo``, of which this package knows no more than the name."""

    @_rt.enum(
        "pbm.profile.IofilterInfo.FilterType",
        wire_name="PbmIofilterInfoFilterType",
        since="pbm.version.version1",
        rank=1,
    )
    class FilterType(_rt.VimEnum):
        """The enum ``pbm.profile.IofilterInfo.FilterType``, on the wire ``PbmIofilterInfoFilterType``.

        Since:
            pbm API 1.0 (``pbm.version.version1``)

        Source:
            ``pbm/profile/IofilterInfo/FilterType.rst``
        """

        INSPECTION = "INSPECTION"
        """The value ``INSPECTION``."""
        COMPRESSION = "COMPRESSION"
        """The value ``COMPRESSION``."""
        ENCRYPTION = "ENCRYPTION"
        """The value ``ENCRYPTION``."""
        REPLICATION = "REPLICATION"
        """The value ``REPLICATION``."""
        CACHE = "CACHE"
        """The value ``CACHE``."""
        DATAPROVIDER = "DATAPROVIDER"
        """The value ``DATAPROVIDER``."""
        DATASTOREIOCONTROL = "DATASTOREIOCONTROL"
        """The value ``DATASTOREIOCONTROL``."""
