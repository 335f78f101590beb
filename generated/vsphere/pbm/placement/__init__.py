# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``pbm.placement``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._capability_constraints_requirement import (
        CapabilityConstraintsRequirement as CapabilityConstraintsRequirement,
    )
    from ._capability_profile_requirement import (
        CapabilityProfileRequirement as CapabilityProfileRequirement,
    )
    from ._compatibility_result import CompatibilityResult as CompatibilityResult
    from ._matching_replication_resources import (
        MatchingReplicationResources as MatchingReplicationResources,
    )
    from ._matching_resources import MatchingResources as MatchingResources
    from ._placement_hub import PlacementHub as PlacementHub
    from ._placement_hub_info import PlacementHubInfo as PlacementHubInfo
    from ._placement_solver import PlacementSolver as PlacementSolver
    from ._requirement import Requirement as Requirement
    from ._resource_utilization import ResourceUtilization as ResourceUtilization
    from ._zone_topology_requirement import ZoneTopologyRequirement as ZoneTopologyRequirement
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "CapabilityConstraintsRequirement": "_capability_constraints_requirement",
            "CapabilityProfileRequirement": "_capability_profile_requirement",
            "CompatibilityResult": "_compatibility_result",
            "MatchingReplicationResources": "_matching_replication_resources",
            "MatchingResources": "_matching_resources",
            "PlacementHub": "_placement_hub",
            "PlacementHubInfo": "_placement_hub_info",
            "PlacementSolver": "_placement_solver",
            "Requirement": "_requirement",
            "ResourceUtilization": "_resource_utilization",
            "ZoneTopologyRequirement": "_zone_topology_requirement",
        },
        (),
    )

__all__ = [
    "CapabilityConstraintsRequirement",
    "CapabilityProfileRequirement",
    "CompatibilityResult",
    "MatchingReplicationResources",
    "MatchingResources",
    "PlacementHub",
    "PlacementHubInfo",
    "PlacementSolver",
    "Requirement",
    "ResourceUtilization",
    "ZoneTopologyRequirement",
]
