# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.VmPoweredOff``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data("eam.issue.VmPoweredOff", wire_name="VmPoweredOff", since="eam.version.version1", rank=1)
class VmPoweredOff(eam.issue.VmIssue):
    """The data object ``eam.issue.VmPoweredOff``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/VmPoweredOff.rst``
    """
