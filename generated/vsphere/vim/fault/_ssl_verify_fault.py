# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.SSLVerifyFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.SSLVerifyFault",
    wire_name="SSLVerifyFault",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("selfSigned", "boolean", since="vim.version.version2", rank=2),
        _rt.Property("thumbprint", "string", optional=True, since="vim.version.version2", rank=2),
        _rt.Property("certificate", "string", optional=True, since="vim.version.v9_0_0_0", rank=34),
    ),
)
class SSLVerifyFault(vim.fault.HostConnectFault):
    """The fault ``vim.fault.SSLVerifyFault``.

    Fields:
        - ``selfSigned``: ``boolean``, required.
        - ``thumbprint``: ``string``, optional.
        - ``certificate``: ``string``, optional. Since vSphere API 9.0.0.0.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/SSLVerifyFault.rst``
    """

    selfSigned: bool = False
    """``boolean``, required. Since VI API 2.5."""
    thumbprint: str | None = None
    """``string``, optional. Since VI API 2.5."""
    certificate: str | None = None
    """``string``, optional. Since vSphere API 9.0.0.0."""
