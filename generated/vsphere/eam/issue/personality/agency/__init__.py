# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``eam.issue.personality.agency``."""

from ..... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._cannot_configure_solutions import CannotConfigureSolutions as CannotConfigureSolutions
    from ._cannot_upload_depot import CannotUploadDepot as CannotUploadDepot
    from ._depot_issue import DepotIssue as DepotIssue
    from ._inaccessible_depot import InaccessibleDepot as InaccessibleDepot
    from ._invalid_depot import InvalidDepot as InvalidDepot
    from ._pm_issue import PMIssue as PMIssue
    from ._pm_unavailable import PMUnavailable as PMUnavailable
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "CannotConfigureSolutions": "_cannot_configure_solutions",
            "CannotUploadDepot": "_cannot_upload_depot",
            "DepotIssue": "_depot_issue",
            "InaccessibleDepot": "_inaccessible_depot",
            "InvalidDepot": "_invalid_depot",
            "PMIssue": "_pm_issue",
            "PMUnavailable": "_pm_unavailable",
        },
        (),
    )

__all__ = [
    "CannotConfigureSolutions",
    "CannotUploadDepot",
    "DepotIssue",
    "InaccessibleDepot",
    "InvalidDepot",
    "PMIssue",
    "PMUnavailable",
]
