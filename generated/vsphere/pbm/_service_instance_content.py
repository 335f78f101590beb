# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``pbm.ServiceInstanceContent``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import pbm, vmodl


@_rt.data(
    "pbm.ServiceInstanceContent",
    wire_name="PbmServiceInstanceContent",
    since="pbm.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("aboutInfo", "pbm.AboutInfo", since="pbm.version.version1", rank=1),
        _rt.Property(
            "sessionManager", "pbm.auth.SessionManager", since="pbm.version.version1", rank=1
        ),
        _rt.Property(
            "capabilityMetadataManager",
            "pbm.capability.CapabilityMetadataManager",
            since="pbm.version.version1",
            rank=1,
        ),
        _rt.Property(
            "profileManager", "pbm.profile.ProfileManager", since="pbm.version.version1", rank=1
        ),
        _rt.Property(
            "complianceManager",
            "pbm.compliance.ComplianceManager",
            since="pbm.version.version1",
            rank=1,
        ),
        _rt.Property(
            "placementSolver", "pbm.placement.PlacementSolver", since="pbm.version.version1", rank=1
        ),
        _rt.Property(
            "replicationManager",
            "pbm.replication.ReplicationManager",
            optional=True,
            since="pbm.version.version11",
            rank=3,
        ),
    ),
)
class ServiceInstanceContent(vmodl.DynamicData):
    """Optional references in here are None where the server lacks the service, though annotated as
    there.

    Fields:
        - ``aboutInfo``: ``pbm.AboutInfo``, required.
        - ``sessionManager``: ``pbm.auth.SessionManager``, required.
        - ``capabilityMetadataManager``: ``pbm.capability.CapabilityMetadataManager``, required.
        - ``profileManager``: ``pbm.profile.ProfileManager``, required.
        - ``complianceManager``: ``pbm.compliance.ComplianceManager``, required.
        - ``placementSolver``: ``pbm.placement.PlacementSolver``, required.
        - ``replicationManager``: ``pbm.replication.ReplicationManager``, optional. Since pbm API
          6.5.

    Since:
        pbm API 1.0 (``pbm.version.version1``)

    Source:
        ``pbm/ServiceInstanceContent.rst``
    """

    aboutInfo: pbm.AboutInfo = _rt.UNSET
    """``pbm.AboutInfo``, required. Since pbm API 1.0."""
    sessionManager: pbm.auth.SessionManager = _rt.UNSET
    """``pbm.auth.SessionManager``, required. Since pbm API 1.0."""
    capabilityMetadataManager: pbm.capability.CapabilityMetadataManager = _rt.UNSET
    """``pbm.capability.CapabilityMetadataManager``, required. Since pbm API 1.0."""
    profileManager: pbm.profile.ProfileManager = _rt.UNSET
    """``pbm.profile.ProfileManager``, required. Since pbm API 1.0."""
    complianceManager: pbm.compliance.ComplianceManager = _rt.UNSET
    """``pbm.compliance.ComplianceManager``, required. Since pbm API 1.0."""
    placementSolver: pbm.placement.PlacementSolver = _rt.UNSET
    """``pbm.placement.PlacementSolver``, required. Since pbm API 1.0."""
    replicationManager: _rt.Field[
        pbm.replication.ReplicationManager, pbm.replication.ReplicationManager | None
    ] = _rt.UNSET
    """``pbm.replication.ReplicationManager``, optional. Since pbm API 6.5."""
