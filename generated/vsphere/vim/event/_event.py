# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.Event``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.event.Event",
    wire_name="Event",
    properties=lambda: (
        _rt.Property("key", "int"),
        _rt.Property("chainId", "int"),
        _rt.Property("createdTime", "dateTime"),
        _rt.Property("userName", "string"),
        _rt.Property("datacenter", "vim.event.DatacenterEventArgument", optional=True),
        _rt.Property("computeResource", "vim.event.ComputeResourceEventArgument", optional=True),
        _rt.Property("host", "vim.event.HostEventArgument", optional=True),
        _rt.Property("vm", "vim.event.VmEventArgument", optional=True),
        _rt.Property(
            "ds",
            "vim.event.DatastoreEventArgument",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "net",
            "vim.event.NetworkEventArgument",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "dvs", "vim.event.DvsEventArgument", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "tgw",
            "vim.event.TgwEventArgument",
            optional=True,
            since="vim.version.v9_1_0_0",
            rank=35,
        ),
        _rt.Property("fullFormattedMessage", "string", optional=True),
        _rt.Property("changeTag", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("auditId", "string", optional=True, since="vim.version.v9_1_0_0", rank=35),
    ),
)
class Event(vmodl.DynamicData):
    """The data object ``vim.event.Event``.

    Fields:
        - ``key``: ``int``, required.
        - ``chainId``: ``int``, required.
        - ``createdTime``: ``dateTime``, required.
        - ``userName``: ``string``, required.
        - ``datacenter``: ``vim.event.DatacenterEventArgument``, optional.
        - ``computeResource``: ``vim.event.ComputeResourceEventArgument``, optional.
        - ``host``: ``vim.event.HostEventArgument``, optional.
        - ``vm``: ``vim.event.VmEventArgument``, optional.
        - ``ds``: ``vim.event.DatastoreEventArgument``, optional. Since vSphere API 4.0.
        - ``net``: ``vim.event.NetworkEventArgument``, optional. Since vSphere API 4.0.
        - ``dvs``: ``vim.event.DvsEventArgument``, optional. Since vSphere API 4.0.
        - ``tgw``: ``vim.event.TgwEventArgument``, optional. Since vSphere API 9.1.0.0.
        - ``fullFormattedMessage``: ``string``, optional.
        - ``changeTag``: ``string``, optional. Since vSphere API 4.0.
        - ``auditId``: ``string``, optional. Since vSphere API 9.1.0.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/Event.rst``
    """

    @_rt.enum(
        "vim.event.Event.EventSeverity",
        wire_name="EventEventSeverity",
        since="vim.version.version5",
        rank=5,
    )
    class EventSeverity(_rt.VimEnum):
        """The enum ``vim.event.Event.EventSeverity``, on the wire ``EventEventSeverity``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/event/Event/EventSeverity.rst``
        """

        error = "error"
        """The value ``error``."""
        warning = "warning"
        """The value ``warning``."""
        info = "info"
        """The value ``info``."""
        user = "user"
        """The value ``user``."""

    key: int = 0
    """``int``, required. Since 1.0."""
    chainId: int = 0
    """``int``, required. Since 1.0."""
    createdTime: datetime.datetime = _rt.UNSET
    """``dateTime``, required. Since 1.0."""
    userName: str = ""
    """``string``, required. Since 1.0."""
    datacenter: vim.event.DatacenterEventArgument | None = None
    """``vim.event.DatacenterEventArgument``, optional. Since 1.0."""
    computeResource: vim.event.ComputeResourceEventArgument | None = None
    """``vim.event.ComputeResourceEventArgument``, optional. Since 1.0."""
    host: vim.event.HostEventArgument | None = None
    """``vim.event.HostEventArgument``, optional. Since 1.0."""
    vm: vim.event.VmEventArgument | None = None
    """``vim.event.VmEventArgument``, optional. Since 1.0."""
    ds: vim.event.DatastoreEventArgument | None = None
    """``vim.event.DatastoreEventArgument``, optional. Since vSphere API 4.0."""
    net: vim.event.NetworkEventArgument | None = None
    """``vim.event.NetworkEventArgument``, optional. Since vSphere API 4.0."""
    dvs: vim.event.DvsEventArgument | None = None
    """``vim.event.DvsEventArgument``, optional. Since vSphere API 4.0."""
    tgw: vim.event.TgwEventArgument | None = None
    """``vim.event.TgwEventArgument``, optional. Since vSphere API 9.1.0.0."""
    fullFormattedMessage: str | None = None
    """``string``, optional. Since 1.0."""
    changeTag: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    auditId: str | None = None
    """``string``, optional. Since vSphere API 9.1.0.0."""
