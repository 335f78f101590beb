# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DomainNotFound``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.DomainNotFound",
    wire_name="DomainNotFound",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("domainName", "string", since="vim.version.version6", rank=6),
    ),
)
class DomainNotFound(vim.fault.ActiveDirectoryFault):
    """The fault ``vim.fault.DomainNotFound``.

    Fields:
        - ``domainName``: ``string``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/DomainNotFound.rst``
    """

    domainName: str = ""
    """``string``, required. Since vSphere API 4.1."""
