# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsHostStatusUpdated``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvsHostStatusUpdated",
    wire_name="DvsHostStatusUpdated",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "hostMember", "vim.event.HostEventArgument", since="vim.version.version6", rank=6
        ),
        _rt.Property("oldStatus", "string", optional=True, since="vim.version.version6", rank=6),
        _rt.Property("newStatus", "string", optional=True, since="vim.version.version6", rank=6),
        _rt.Property(
            "oldStatusDetail", "string", optional=True, since="vim.version.version6", rank=6
        ),
        _rt.Property(
            "newStatusDetail", "string", optional=True, since="vim.version.version6", rank=6
        ),
    ),
)
class DvsHostStatusUpdated(vim.event.DvsEvent):
    """The data object ``vim.event.DvsHostStatusUpdated``.

    Fields:
        - ``hostMember``: ``vim.event.HostEventArgument``, required.
        - ``oldStatus``: ``string``, optional.
        - ``newStatus``: ``string``, optional.
        - ``oldStatusDetail``: ``string``, optional.
        - ``newStatusDetail``: ``string``, optional.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/event/DvsHostStatusUpdated.rst``
    """

    hostMember: vim.event.HostEventArgument = _rt.UNSET
    """``vim.event.HostEventArgument``, required. Since vSphere API 4.1."""
    oldStatus: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
    newStatus: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
    oldStatusDetail: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
    newStatusDetail: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
