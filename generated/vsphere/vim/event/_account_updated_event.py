# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.AccountUpdatedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.AccountUpdatedEvent",
    wire_name="AccountUpdatedEvent",
    properties=lambda: (
        _rt.Property("spec", "vim.host.LocalAccountManager.AccountSpecification"),
        _rt.Property("group", "boolean"),
        _rt.Property(
            "prevDescription", "string", optional=True, since="vim.version.version11", rank=11
        ),
    ),
)
class AccountUpdatedEvent(vim.event.HostEvent):
    """The data object ``vim.event.AccountUpdatedEvent``.

    Fields:
        - ``spec``: ``vim.host.LocalAccountManager.AccountSpecification``, required.
        - ``group``: ``boolean``, required.
        - ``prevDescription``: ``string``, optional. Since vSphere API 6.5.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/AccountUpdatedEvent.rst``
    """

    spec: vim.host.LocalAccountManager.AccountSpecification = _rt.UNSET
    """``vim.host.LocalAccountManager.AccountSpecification``, required. Since 1.0."""
    group: bool = False
    """``boolean``, required. Since 1.0."""
    prevDescription: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
