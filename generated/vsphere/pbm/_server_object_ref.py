# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.ServerObjectRef``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.data(
    "pbm.ServerObjectRef",
    wire_name="PbmServerObjectRef",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("objectType", "string", since="pbm.version.version1", rank=1),
        _rt.Property("key", "string", since="pbm.version.version1", rank=1),
        _rt.Property("serverUuid", "string", optional=True, since="pbm.version.version1", rank=1),
    ),
)
class ServerObjectRef(vmodl.DynamicData):
    """The data object ``pbm.ServerObjectRef``, on the wire ``PbmServerObjectRef``.

    Fields:
        - ``objectType``: ``string``, required.
        - ``key``: ``string``, required.
        - ``serverUuid``: ``string``, optional.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/ServerObjectRef.rst``
    """

    @_rt.enum(
        "pbm.ServerObjectRef.ObjectType",
        wire_name="PbmObjectType",
        since="pbm.version.version1",
        rank=1,
    )
    class ObjectType(_rt.VimEnum):
        """The enum ``pbm.ServerObjectRef.ObjectType``, on the wire ``PbmObjectType``.

        Since:
            pbm API 1.0 (``pbm.version.version1``)

        Source:
            ``pbm/ServerObjectRef/ObjectType.rst``
        """

        virtualMachine = "virtualMachine"
        """The value ``virtualMachine``."""
        virtualMachineAndDisks = "virtualMachineAndDisks"
        """The value ``virtualMachineAndDisks``."""
        virtualDiskId = "virtualDiskId"
        """The value ``virtualDiskId``."""
        virtualDiskUUID = "virtualDiskUUID"
        """The value ``virtualDiskUUID``."""
        datastore = "datastore"
        """The value ``datastore``."""
        vsanObjectId = "vsanObjectId"
        """The value ``vsanObjectId``."""
        fileShareId = "fileShareId"
        """The value ``fileShareId``."""
        host = "host"
        """The value ``host``."""
        cluster = "cluster"
        """The value ``cluster``."""
        unknown = "unknown"
        """The value ``unknown``."""

    @_rt.enum(
        "pbm.ServerObjectRef.VvolType",
        wire_name="PbmVvolType",
        since="pbm.version.version1",
        rank=1,
    )
    class VvolType(_rt.VimEnum):
        """The enum ``pbm.ServerObjectRef.VvolType``, on the wire ``PbmVvolType``.

        Since:
            pbm API 1.0 (``pbm.version.version1``)

        Source:
            ``pbm/ServerObjectRef/VvolType.rst``
        """

        Config = "Config"
        """The value ``Config``."""
        Data = "Data"
        """The value ``Data``."""
        Swap = "Swap"
        """The value ``Swap``."""

    objectType: str = ""
    """``string``, required. Since pbm API 1.0."""
    key: str = ""
    """``string``, required. Since pbm API 1.0."""
    serverUuid: str | None = None
    """``string``, optional. Since pbm API 1.0."""
