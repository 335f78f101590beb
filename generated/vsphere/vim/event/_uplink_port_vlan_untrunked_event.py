# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.UplinkPortVlanUntrunkedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.UplinkPortVlanUntrunkedEvent",
    wire_name="UplinkPortVlanUntrunkedEvent",
    since="vim.version.version8",
    rank=8,
)
class UplinkPortVlanUntrunkedEvent(vim.event.DvsHealthStatusChangeEvent):
    """The data object ``vim.event.UplinkPortVlanUntrunkedEvent``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/event/UplinkPortVlanUntrunkedEvent.rst``
    """
