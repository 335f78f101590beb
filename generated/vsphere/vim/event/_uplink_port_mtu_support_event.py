# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.UplinkPortMtuSupportEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.UplinkPortMtuSupportEvent",
    wire_name="UplinkPortMtuSupportEvent",
    since="vim.version.version8",
    rank=8,
)
class UplinkPortMtuSupportEvent(vim.event.DvsHealthStatusChangeEvent):
    """The data object ``vim.event.UplinkPortMtuSupportEvent``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/event/UplinkPortMtuSupportEvent.rst``
    """
