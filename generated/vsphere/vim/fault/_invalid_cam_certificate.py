# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidCAMCertificate``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidCAMCertificate",
    wire_name="InvalidCAMCertificate",
    since="vim.version.version7",
    rank=7,
)
class InvalidCAMCertificate(vim.fault.InvalidCAMServer):
    """The fault ``vim.fault.InvalidCAMCertificate``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/InvalidCAMCertificate.rst``
    """
