# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidDasConfigArgument``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.fault(
    "vim.fault.InvalidDasConfigArgument",
    wire_name="InvalidDasConfigArgument",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property("entry", "string", optional=True, since="vim.version.version8", rank=8),
        _rt.Property("clusterName", "string", optional=True, since="vim.version.version8", rank=8),
    ),
)
class InvalidDasConfigArgument(vmodl.fault.InvalidArgument):
    """The fault ``vim.fault.InvalidDasConfigArgument``.

    Fields:
        - ``entry``: ``string``, optional.
        - ``clusterName``: ``string``, optional.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/fault/InvalidDasConfigArgument.rst``
    """

    @_rt.enum(
        "vim.fault.InvalidDasConfigArgument.EntryForInvalidArgument",
        wire_name="InvalidDasConfigArgumentEntryForInvalidArgument",
        since="vim.version.version8",
        rank=8,
    )
    class EntryForInvalidArgument(_rt.VimEnum):
        """The enum ``vim.fault.InvalidDasConfigArgument.EntryForInvalidArgument``, on the wire ``InvalidDasConfigArgumentEntryForInvalidArgument``.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/fault/InvalidDasConfigArgument/EntryForInvalidArgument.rst``
        """

        admissionControl = "admissionControl"
        """The value ``admissionControl``."""
        userHeartbeatDs = "userHeartbeatDs"
        """The value ``userHeartbeatDs``."""
        vmConfig = "vmConfig"
        """The value ``vmConfig``."""

    entry: str | None = None
    """``string``, optional. Since vSphere API 5.1."""
    clusterName: str | None = None
    """``string``, optional. Since vSphere API 5.1."""
