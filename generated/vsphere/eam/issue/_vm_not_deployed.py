# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.VmNotDeployed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.VmNotDeployed", wire_name="VmNotDeployed", since="eam.version.version1", rank=1
)
class VmNotDeployed(eam.issue.AgentIssue):
    """The data object ``eam.issue.VmNotDeployed``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/VmNotDeployed.rst``
    """
