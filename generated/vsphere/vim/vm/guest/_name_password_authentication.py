# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.guest.NamePasswordAuthentication``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.guest.NamePasswordAuthentication",
    wire_name="NamePasswordAuthentication",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("username", "string", since="vim.version.version7", rank=7),
        _rt.Property("password", "string", since="vim.version.version7", rank=7),
    ),
)
class NamePasswordAuthentication(vim.vm.guest.GuestAuthentication):
    """The data object ``vim.vm.guest.NamePasswordAuthentication``.

    Fields:
        - ``username``: ``string``, required.
        - ``password``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/vm/guest/NamePasswordAuthentication.rst``
    """

    username: str = ""
    """``string``, required. Since vSphere API 5.0."""
    password: str = ""
    """``string``, required. Since vSphere API 5.0."""
