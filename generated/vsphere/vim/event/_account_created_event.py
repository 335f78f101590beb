# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.AccountCreatedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.AccountCreatedEvent",
    wire_name="AccountCreatedEvent",
    properties=lambda: (
        _rt.Property("spec", "vim.host.LocalAccountManager.AccountSpecification"),
        _rt.Property("group", "boolean"),
    ),
)
class AccountCreatedEvent(vim.event.HostEvent):
    """The data object ``vim.event.AccountCreatedEvent``.

    Fields:
        - ``spec``: ``vim.host.LocalAccountManager.AccountSpecification``, required.
        - ``group``: ``boolean``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/AccountCreatedEvent.rst``
    """

    spec: vim.host.LocalAccountManager.AccountSpecification = _rt.UNSET
    """``vim.host.LocalAccountManager.AccountSpecification``, required. Since 1.0."""
    group: bool = False
    """``boolean``, required. Since 1.0."""
