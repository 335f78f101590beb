# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.VmCorrupted``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.VmCorrupted",
    wire_name="VmCorrupted",
    since="eam.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("missingFile", "string", optional=True, since="eam.version.version1", rank=1),
    ),
)
class VmCorrupted(eam.issue.VmIssue):
    """The data object ``eam.issue.VmCorrupted``.

    Fields:
        - ``missingFile``: ``string``, optional.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/VmCorrupted.rst``
    """

    missingFile: str | None = None
    """``string``, optional. Since eam API 1.0."""
