# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.NoDiscoverableAgentVmNetwork``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.NoDiscoverableAgentVmNetwork",
    wire_name="NoDiscoverableAgentVmNetwork",
    since="eam.version.version1",
    rank=1,
)
class NoDiscoverableAgentVmNetwork(eam.issue.VmNotDeployed):
    """The data object ``eam.issue.NoDiscoverableAgentVmNetwork``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/NoDiscoverableAgentVmNetwork.rst``
    """
