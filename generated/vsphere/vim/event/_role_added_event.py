# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.RoleAddedEvent``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.RoleAddedEvent",
    wire_name="RoleAddedEvent",
    properties=lambda: (_rt.Property("privilegeList", "string", array=True, optional=True),),
)
class RoleAddedEvent(vim.event.RoleEvent):
    """The data object ``vim.event.RoleAddedEvent``.

    Fields:
        - ``privilegeList``: List of ``string``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/RoleAddedEvent.rst``
    """

    privilegeList: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since 1.0."""
