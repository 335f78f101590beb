# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.VmMarkedAsTemplate``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.VmMarkedAsTemplate",
    wire_name="VmMarkedAsTemplate",
    since="eam.version.version1",
    rank=1,
)
class VmMarkedAsTemplate(eam.issue.VmIssue):
    """The data object ``eam.issue.VmMarkedAsTemplate``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/VmMarkedAsTemplate.rst``
    """
