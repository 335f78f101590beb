# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""The namespace ``vim.profile``."""

from typing import TYPE_CHECKING

from vsphere import _runtime as _rt

if TYPE_CHECKING:
    from vsphere.vim.profile import cluster as cluster
    from vsphere.vim.profile import host as host
    from vsphere.vim.profile._compliance_manager import ComplianceManager as ComplianceManager
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
