# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.AccountRemovedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.AccountRemovedEvent",
    wire_name="AccountRemovedEvent",
    properties=lambda: (
        _rt.Property("account", "string"),
        _rt.Property("group", "boolean"),
    ),
)
class AccountRemovedEvent(vim.event.HostEvent):
    """The data object ``vim.event.AccountRemovedEvent``.

    Fields:
        - ``account``: ``string``, required.
        - ``group``: ``boolean``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/AccountRemovedEvent.rst``
    """

    account: str = ""
    """``string``, required. Since 1.0."""
    group: bool = False
    """``boolean``, required. Since 1.0."""
