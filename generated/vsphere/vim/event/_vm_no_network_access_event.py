# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmNoNetworkAccessEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmNoNetworkAccessEvent",
    wire_name="VmNoNetworkAccessEvent",
    properties=lambda: (_rt.Property("destHost", "vim.event.HostEventArgument"),),
)
class VmNoNetworkAccessEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmNoNetworkAccessEvent``.

    Fields:
        - ``destHost``: ``vim.event.HostEventArgument``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmNoNetworkAccessEvent.rst``
    """

    destHost: vim.event.HostEventArgument = _rt.UNSET
    """``vim.event.HostEventArgument``, required. Since 1.0."""
