# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.UserUnassignedFromGroup``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.UserUnassignedFromGroup",
    wire_name="UserUnassignedFromGroup",
    properties=lambda: (
        _rt.Property("userLogin", "string"),
        _rt.Property("group", "string"),
    ),
)
class UserUnassignedFromGroup(vim.event.HostEvent):
    """The data object ``vim.event.UserUnassignedFromGroup``.

    Fields:
        - ``userLogin``: ``string``, required.
        - ``group``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/UserUnassignedFromGroup.rst``
    """

    userLogin: str = ""
    """``string``, required. Since 1.0."""
    group: str = ""
    """``string``, required. Since 1.0."""
