# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.UplinkPortMtuNotSupportEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.UplinkPortMtuNotSupportEvent",
    wire_name="UplinkPortMtuNotSupportEvent",
    since="vim.version.version8",
    rank=8,
)
class UplinkPortMtuNotSupportEvent(vim.event.DvsHealthStatusChangeEvent):
    """The data object ``vim.event.UplinkPortMtuNotSupportEvent``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/event/UplinkPortMtuNotSupportEvent.rst``
    """
