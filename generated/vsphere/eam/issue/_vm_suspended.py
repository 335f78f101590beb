# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.VmSuspended``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data("eam.issue.VmSuspended", wire_name="VmSuspended", since="eam.version.version1", rank=1)
class VmSuspended(eam.issue.VmIssue):
    """The data object ``eam.issue.VmSuspended``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/VmSuspended.rst``
    """
