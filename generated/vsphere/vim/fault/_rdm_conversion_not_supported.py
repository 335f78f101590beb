# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.RDMConversionNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.RDMConversionNotSupported",
    wire_name="RDMConversionNotSupported",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("device", "string", since="vim.version.version5", rank=5),),
)
class RDMConversionNotSupported(vim.fault.MigrationFault):
    """The fault ``vim.fault.RDMConversionNotSupported``.

    Fields:
        - ``device``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/RDMConversionNotSupported.rst``
    """

    device: str = ""
    """``string``, required. Since vSphere API 4.0."""
