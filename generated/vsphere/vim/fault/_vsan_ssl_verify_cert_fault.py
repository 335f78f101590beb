# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VsanSslVerifyCertFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VsanSslVerifyCertFault",
    wire_name="VsanSslVerifyCertFault",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (_rt.Property("cert", "string", since="vsan.version.version21", rank=19),),
)
class VsanSslVerifyCertFault(vim.fault.SSLVerifyFault):
    """The fault ``vim.fault.VsanSslVerifyCertFault``.

    Fields:
        - ``cert``: ``string``, required.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/fault/VsanSslVerifyCertFault.rst``
    """

    cert: str = ""
    """``string``, required. Since vsan API 8.0.0.2."""
