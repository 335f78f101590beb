# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.issue.CannotAccessAgentOVF``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import eam


@_rt.data(
    "eam.issue.CannotAccessAgentOVF",
    wire_name="CannotAccessAgentOVF",
    since="eam.version.version1",
    rank=1,
    properties=lambda: (
        _rt.Property("downloadUrl", "string", since="eam.version.version1", rank=1),
    ),
)
class CannotAccessAgentOVF(eam.issue.VmNotDeployed):
    """The data object ``eam.issue.CannotAccessAgentOVF``.

    Fields:
        - ``downloadUrl``: ``string``, required.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/issue/CannotAccessAgentOVF.rst``
    """

    downloadUrl: str = ""
    """``string``, required. Since eam API 1.0."""
