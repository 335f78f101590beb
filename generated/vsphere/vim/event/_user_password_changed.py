# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.UserPasswordChanged``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.UserPasswordChanged",
    wire_name="UserPasswordChanged",
    properties=lambda: (_rt.Property("userLogin", "string"),),
)
class UserPasswordChanged(vim.event.HostEvent):
    """The data object ``vim.event.UserPasswordChanged``.

    Fields:
        - ``userLogin``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/UserPasswordChanged.rst``
    """

    userLogin: str = ""
    """``string``, required. Since 1.0."""
