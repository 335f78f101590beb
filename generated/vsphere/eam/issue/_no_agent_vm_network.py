# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.NoAgentVmNetwork``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.NoAgentVmNetwork", wire_name="NoAgentVmNetwork", since="eam.version.version1", rank=1
)
class NoAgentVmNetwork(eam.issue.VmNotDeployed):
    """The data object ``eam.issue.NoAgentVmNetwork``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/NoAgentVmNetwork.rst``
    """
