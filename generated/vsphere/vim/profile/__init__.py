# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.profile``."""

from ... import _runtime as _rt

TYPE_CHECKING: bool = False  # not that of typing, which documentation tools set
if TYPE_CHECKING:
    from . import cluster as cluster
    from . import host as host
    from ._compliance_manager import ComplianceManager as ComplianceManager
else:
    __getattr__, __dir__ = _rt.lazy(
        __name__,
        {
            "ComplianceManager": "_compliance_manager",
        },
        (
            "cluster",
            "host",
        ),
    )

__all__ = [
    "ComplianceManager",
    "cluster",
    "host",
]
