# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``pbm.compliance``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._compliance_manager import ComplianceManager as ComplianceManager
    from ._compliance_result import ComplianceResult as ComplianceResult
    from ._entity_health_status import EntityHealthStatus as EntityHealthStatus
    from ._fetch_entity_health_status_spec import (
        FetchEntityHealthStatusSpec as FetchEntityHealthStatusSpec,
    )
    from ._operational_status import OperationalStatus as OperationalStatus
    from ._policy_status import PolicyStatus as PolicyStatus
    from ._rollup_compliance_result import RollupComplianceResult as RollupComplianceResult
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "ComplianceManager": "_compliance_manager",
            "ComplianceResult": "_compliance_result",
            "EntityHealthStatus": "_entity_health_status",
            "FetchEntityHealthStatusSpec": "_fetch_entity_health_status_spec",
            "OperationalStatus": "_operational_status",
            "PolicyStatus": "_policy_status",
            "RollupComplianceResult": "_rollup_compliance_result",
        },
        (),
    )

__all__ = [
    "ComplianceManager",
    "ComplianceResult",
    "EntityHealthStatus",
    "FetchEntityHealthStatusSpec",
    "OperationalStatus",
    "PolicyStatus",
    "RollupComplianceResult",
]
