# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.guest.SAMLTokenAuthentication``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.guest.SAMLTokenAuthentication",
    wire_name="SAMLTokenAuthentication",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("token", "string", since="vim.version.version10", rank=10),
        _rt.Property("username", "string", optional=True, since="vim.version.version10", rank=10),
    ),
)
class SAMLTokenAuthentication(vim.vm.guest.GuestAuthentication):
    """The data object ``vim.vm.guest.SAMLTokenAuthentication``.

    Fields:
        - ``token``: ``string``, required.
        - ``username``: ``string``, optional.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/vm/guest/SAMLTokenAuthentication.rst``
    """

    token: str = ""
    """``string``, required. Since vSphere API 6.0."""
    username: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
