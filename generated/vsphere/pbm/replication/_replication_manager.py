# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.replication.ReplicationManager``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import pbm


@_rt.managed(
    "pbm.replication.ReplicationManager",
    wire_name="PbmReplicationManager",
    since="pbm.version.version11",
    rank=3,
)
class ReplicationManager(_rt.ManagedObject):
    """The managed object ``pbm.replication.ReplicationManager``, on the wire ``PbmReplicationManager``.

    Since:
        pbm API 6.5 (``pbm.version.version11``)

    Source:
        ``pbm/replication/ReplicationManager.rst``
    """

    @_rt.method(
        "PbmQueryReplicationGroups",
        since="pbm.version.version11",
        rank=3,
        privilege="StorageProfile.View",
        raises=(pbm.fault.PBMFault,),
        parameters=(
            _rt.Parameter(
                "entities",
                "pbm.ServerObjectRef",
                array=True,
                optional=True,
                since="pbm.version.version11",
                rank=3,
            ),
        ),
        returns=_rt.Returns(
            "pbm.replication.QueryReplicationGroupResult", array=True, optional=True
        ),
    )
    def PbmQueryReplicationGroups(
        self, entities: Iterable[pbm.ServerObjectRef] = ()
    ) -> list[pbm.replication.QueryReplicationGroupResult]:
        """Returns a list of ``pbm.replication.QueryReplicationGroupResult``, which may be empty.
        Since pbm API 6.5.

        Args:
            entities: List of ``pbm.ServerObjectRef``, optional.

        Raises:
            pbm.fault.PBMFault: Not described.

        Privilege:
            ``StorageProfile.View``
        """
        _arguments = {"entities": _rt.array("entities", entities)}
        if self._rank < 3:
            self._unsupported("PbmQueryReplicationGroups", 3, "pbm")
        self._check_arguments("PbmQueryReplicationGroups", _arguments)
        _result: list[pbm.replication.QueryReplicationGroupResult] = self._invoke(
            "PbmQueryReplicationGroups", _arguments
        )
        return _result

    QueryReplicationGroups = PbmQueryReplicationGroups
