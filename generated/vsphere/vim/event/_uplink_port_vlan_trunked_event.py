# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.UplinkPortVlanTrunkedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.UplinkPortVlanTrunkedEvent",
    wire_name="UplinkPortVlanTrunkedEvent",
    since="vim.version.version8",
    rank=8,
)
class UplinkPortVlanTrunkedEvent(vim.event.DvsHealthStatusChangeEvent):
    """The data object ``vim.event.UplinkPortVlanTrunkedEvent``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/event/UplinkPortVlanTrunkedEvent.rst``
    """
