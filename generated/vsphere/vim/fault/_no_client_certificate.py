# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoClientCertificate``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NoClientCertificate",
    wire_name="NoClientCertificate",
    since="vim.version.version2",
    rank=2,
)
class NoClientCertificate(vim.fault.VimFault):
    """An extension tried to log in over a connection that has no client certificate.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim.fault.NoClientCertificate.md``
        ``vim/fault/NoClientCertificate.rst``
    """
