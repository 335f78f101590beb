# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``eam.issue.integrity.agency``."""

from ..... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from ._cannot_delete_software import CannotDeleteSoftware as CannotDeleteSoftware
    from ._cannot_stage_software import CannotStageSoftware as CannotStageSoftware
    from ._vum_issue import VUMIssue as VUMIssue
    from ._vum_unavailable import VUMUnavailable as VUMUnavailable
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "CannotDeleteSoftware": "_cannot_delete_software",
            "CannotStageSoftware": "_cannot_stage_software",
            "VUMIssue": "_vum_issue",
            "VUMUnavailable": "_vum_unavailable",
        },
        (),
    )

__all__ = [
    "CannotDeleteSoftware",
    "CannotStageSoftware",
    "VUMIssue",
    "VUMUnavailable",
]
