# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.PatchInstallFailed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.PatchInstallFailed",
    wire_name="PatchInstallFailed",
    properties=lambda: (_rt.Property("rolledBack", "boolean"),),
)
class PatchInstallFailed(vim.fault.PlatformConfigFault):
    """The fault ``vim.fault.PatchInstallFailed``.

    Fields:
        - ``rolledBack``: ``boolean``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/PatchInstallFailed.rst``
    """

    rolledBack: bool = False
    """``boolean``, required. Since 1.0."""
