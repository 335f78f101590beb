# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.NoDiscoverableAgentVmDatastore``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.NoDiscoverableAgentVmDatastore",
    wire_name="NoDiscoverableAgentVmDatastore",
    since="eam.version.version1",
    rank=1,
)
class NoDiscoverableAgentVmDatastore(eam.issue.VmNotDeployed):
    """The data object ``eam.issue.NoDiscoverableAgentVmDatastore``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/NoDiscoverableAgentVmDatastore.rst``
    """
