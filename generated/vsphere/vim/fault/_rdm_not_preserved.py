# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.RDMNotPreserved``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.RDMNotPreserved",
    wire_name="RDMNotPreserved",
    properties=lambda: (_rt.Property("device", "string"),),
)
class RDMNotPreserved(vim.fault.MigrationFault):
    """The fault ``vim.fault.RDMNotPreserved``.

    Fields:
        - ``device``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/RDMNotPreserved.rst``
    """

    device: str = ""
    """``string``, required. Since 1.0."""
