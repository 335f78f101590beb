# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vslm.vso.DatastoreSyncStatus``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vslm.vso.DatastoreSyncStatus",
    wire_name="VslmDatastoreSyncStatus",
    since="vslm.version.version14",
    rank=2,
    properties=lambda: (
        _rt.Property("datastoreURL", "string", since="vslm.version.version14", rank=2),
        _rt.Property("objectVClock", "long", since="vslm.version.version14", rank=2),
        _rt.Property("syncVClock", "long", since="vslm.version.version14", rank=2),
        _rt.Property("syncTime", "dateTime", optional=True, since="vslm.version.version14", rank=2),
        _rt.Property(
            "numberOfRetries", "int", optional=True, since="vslm.version.version14", rank=2
        ),
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vslm.version.version14",
            rank=2,
        ),
    ),
)
class DatastoreSyncStatus(vmodl.DynamicData):
    """The data object ``vslm.vso.DatastoreSyncStatus``, on the wire ``VslmDatastoreSyncStatus``.

    Fields:
        - ``datastoreURL``: ``string``, required.
        - ``objectVClock``: ``long``, required.
        - ``syncVClock``: ``long``, required.
        - ``syncTime``: ``dateTime``, optional.
        - ``numberOfRetries``: ``int``, optional.
        - ``error``: ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vslm API 6.7.2 (``vslm.version.version14``)

    Source:
        ``vslm/vso/DatastoreSyncStatus.rst``
    """

    datastoreURL: str = ""
    """``string``, required. Since vslm API 6.7.2."""
    objectVClock: int = 0
    """``long``, required. Since vslm API 6.7.2."""
    syncVClock: int = 0
    """``long``, required. Since vslm API 6.7.2."""
    syncTime: datetime.datetime | None = None
    """``dateTime``, optional. Since vslm API 6.7.2."""
    numberOfRetries: int | None = None
    """``int``, optional. Since vslm API 6.7.2."""
    error: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vslm API 6.7.2."""
