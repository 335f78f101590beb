# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.iScsiBootFailureEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.iScsiBootFailureEvent",
    wire_name="IScsiBootFailureEvent",
    since="vim.version.version6",
    rank=6,
)
class iScsiBootFailureEvent(vim.event.HostEvent):
    """The data object ``vim.event.iScsiBootFailureEvent``, on the wire ``IScsiBootFailureEvent``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/event/iScsiBootFailureEvent.rst``
    """
