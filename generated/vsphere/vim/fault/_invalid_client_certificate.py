# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidClientCertificate``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidClientCertificate",
    wire_name="InvalidClientCertificate",
    since="vim.version.version3",
    rank=3,
)
class InvalidClientCertificate(vim.fault.InvalidLogin):
    """The certificate that the client presented does not stand up to examination.

    Since:
        VI API 2.5u2 (``vim.version.version3``)

    Source:
        ``vim.fault.InvalidClientCertificate.md``
        ``vim/fault/InvalidClientCertificate.rst``
    """
