# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.CannotAccessAgentVib``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.CannotAccessAgentVib",
    wire_name="CannotAccessAgentVib",
    since="eam.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("downloadUrl", "string", since="eam.version.version1", rank=1),
    ),
)
class CannotAccessAgentVib(eam.issue.VibNotInstalled):
    """The data object ``eam.issue.CannotAccessAgentVib``.

    Fields:
        - ``downloadUrl``: ``string``, required.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/CannotAccessAgentVib.rst``
    """

    downloadUrl: str = ""
    """``string``, required. Since eam API 1.0."""
