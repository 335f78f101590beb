# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``eam.issue.personality.agent``."""

from ..... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._awaiting_pm_remediation import AwaitingPMRemediation as AwaitingPMRemediation
    from ._blocked_by_agency_operation import BlockedByAgencyOperation as BlockedByAgencyOperation
    from ._pm_issue import PMIssue as PMIssue
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "AwaitingPMRemediation": "_awaiting_pm_remediation",
            "BlockedByAgencyOperation": "_blocked_by_agency_operation",
            "PMIssue": "_pm_issue",
        },
        (),
    )

__all__ = [
    "AwaitingPMRemediation",
    "BlockedByAgencyOperation",
    "PMIssue",
]
