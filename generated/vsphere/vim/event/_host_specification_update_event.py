# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostSpecificationUpdateEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostSpecificationUpdateEvent",
    wire_name="HostSpecificationUpdateEvent",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "hostSpec", "vim.profile.host.HostSpecification", since="vim.version.version11", rank=11
        ),
    ),
)
class HostSpecificationUpdateEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostSpecificationUpdateEvent``.

    Fields:
        - ``hostSpec``: ``vim.profile.host.HostSpecification``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/event/HostSpecificationUpdateEvent.rst``
    """

    hostSpec: vim.profile.host.HostSpecification = _rt.UNSET
    """``vim.profile.host.HostSpecification``, required. Since vSphere API 6.5."""
