# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostSpecificationRequireEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostSpecificationRequireEvent",
    wire_name="HostSpecificationRequireEvent",
    since="vim.version.version11",
    rank=11,
)
class HostSpecificationRequireEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostSpecificationRequireEvent``.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/event/HostSpecificationRequireEvent.rst``
    """
