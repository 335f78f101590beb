# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.guest.SSPIAuthentication``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.guest.SSPIAuthentication",
    wire_name="SSPIAuthentication",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (_rt.Property("sspiToken", "string", since="vim.version.version7", rank=7),),
)
class SSPIAuthentication(vim.vm.guest.GuestAuthentication):
    """The data object ``vim.vm.guest.SSPIAuthentication``.

    Fields:
        - ``sspiToken``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/vm/guest/SSPIAuthentication.rst``
    """

    sspiToken: str = ""
    """``string``, required. Since vSphere API 5.0."""
