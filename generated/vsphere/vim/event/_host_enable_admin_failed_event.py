# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostEnableAdminFailedEvent``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostEnableAdminFailedEvent",
    wire_name="HostEnableAdminFailedEvent",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "permissions",
            "vim.AuthorizationManager.Permission",
            array=True,
            since="vim.version.version2",
            rank=2,
        ),
    ),
)
class HostEnableAdminFailedEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostEnableAdminFailedEvent``.

    Fields:
        - ``permissions``: List of ``vim.AuthorizationManager.Permission``, required.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/event/HostEnableAdminFailedEvent.rst``
    """

    permissions: _rt.Field[
        list[vim.AuthorizationManager.Permission], Iterable[vim.AuthorizationManager.Permission]
    ] = _rt.EMPTY
    """List of ``vim.AuthorizationManager.Permission``, required. Since VI API 2.5."""
