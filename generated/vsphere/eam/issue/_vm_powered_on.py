# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.VmPoweredOn``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data("eam.issue.VmPoweredOn", wire_name="VmPoweredOn", since="eam.version.version1", rank=1)
class VmPoweredOn(eam.issue.VmIssue):
    """The data object ``eam.issue.VmPoweredOn``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/VmPoweredOn.rst``
    """
