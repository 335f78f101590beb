# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.VmDeployed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data("eam.issue.VmDeployed", wire_name="VmDeployed", since="eam.version.version1", rank=1)
class VmDeployed(eam.issue.VmIssue):
    """The data object ``eam.issue.VmDeployed``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/VmDeployed.rst``
    """
