# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.VmProtected``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data("eam.issue.VmProtected", wire_name="VmProtected", since="eam.version.version9_0", rank=19)
class VmProtected(eam.issue.VmIssue):
    """The data object ``eam.issue.VmProtected``.

    Since:
        eam API 9.0.0.0 (``eam.version.version9_0``)

    Source:
        ``eam/issue/VmProtected.rst``
    """
