# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.NoAgentVmDatastore``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.NoAgentVmDatastore",
    wire_name="NoAgentVmDatastore",
    since="eam.version.version1",
    rank=1,
)
class NoAgentVmDatastore(eam.issue.VmNotDeployed):
    """The data object ``eam.issue.NoAgentVmDatastore``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/NoAgentVmDatastore.rst``
    """
