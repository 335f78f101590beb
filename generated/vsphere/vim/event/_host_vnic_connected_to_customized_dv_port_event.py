# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostVnicConnectedToCustomizedDVPortEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostVnicConnectedToCustomizedDVPortEvent",
    wire_name="HostVnicConnectedToCustomizedDVPortEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("vnic", "vim.event.VnicPortArgument", since="vim.version.version5", rank=5),
        _rt.Property(
            "prevPortKey", "string", optional=True, since="vim.version.version11", rank=11
        ),
    ),
)
class HostVnicConnectedToCustomizedDVPortEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostVnicConnectedToCustomizedDVPortEvent``.

    Fields:
        - ``vnic``: ``vim.event.VnicPortArgument``, required.
        - ``prevPortKey``: ``string``, optional. Since vSphere API 6.5.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/HostVnicConnectedToCustomizedDVPortEvent.rst``
    """

    vnic: vim.event.VnicPortArgument = _rt.UNSET
    """``vim.event.VnicPortArgument``, required. Since vSphere API 4.0."""
    prevPortKey: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
