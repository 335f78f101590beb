# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.VmOrphaned``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data("eam.issue.VmOrphaned", wire_name="VmOrphaned", since="eam.version.version1", rank=1)
class VmOrphaned(eam.issue.VmIssue):
    """The data object ``eam.issue.VmOrphaned``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/VmOrphaned.rst``
    """
