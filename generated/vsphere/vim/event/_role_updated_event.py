# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.RoleUpdatedEvent``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.RoleUpdatedEvent",
    wire_name="RoleUpdatedEvent",
    properties=lambda: (
        _rt.Property("privilegeList", "string", array=True, optional=True),
        _rt.Property(
            "prevRoleName", "string", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "privilegesAdded",
            "string",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "privilegesRemoved",
            "string",
            array=True,
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class RoleUpdatedEvent(vim.event.RoleEvent):
    """The data object ``vim.event.RoleUpdatedEvent``.

    Fields:
        - ``privilegeList``: List of ``string``, optional.
        - ``prevRoleName``: ``string``, optional. Since vSphere API 6.5.
        - ``privilegesAdded``: List of ``string``, optional. Since vSphere API 6.5.
        - ``privilegesRemoved``: List of ``string``, optional. Since vSphere API 6.5.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/RoleUpdatedEvent.rst``
    """

    privilegeList: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since 1.0."""
    prevRoleName: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    privilegesAdded: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 6.5."""
    privilegesRemoved: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 6.5."""
