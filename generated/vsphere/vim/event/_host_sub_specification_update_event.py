# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.HostSubSpecificationUpdateEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.HostSubSpecificationUpdateEvent",
    wire_name="HostSubSpecificationUpdateEvent",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "hostSubSpec",
            "vim.profile.host.HostSubSpecification",
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class HostSubSpecificationUpdateEvent(vim.event.HostEvent):
    """The data object ``vim.event.HostSubSpecificationUpdateEvent``.

    Fields:
        - ``hostSubSpec``: ``vim.profile.host.HostSubSpecification``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/event/HostSubSpecificationUpdateEvent.rst``
    """

    hostSubSpec: vim.profile.host.HostSubSpecification = _rt.UNSET
    """``vim.profile.host.HostSubSpecification``, required. Since vSphere API 6.5."""
