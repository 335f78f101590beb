# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DVPortgroupReconfiguredEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DVPortgroupReconfiguredEvent",
    wire_name="DVPortgroupReconfiguredEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "configSpec",
            "vim.dvs.DistributedVirtualPortgroup.ConfigSpec",
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "configChanges",
            "vim.event.ChangesInfoEventArgument",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class DVPortgroupReconfiguredEvent(vim.event.DVPortgroupEvent):
    """The data object ``vim.event.DVPortgroupReconfiguredEvent``.

    Fields:
        - ``configSpec``: ``vim.dvs.DistributedVirtualPortgroup.ConfigSpec``, required.
        - ``configChanges``: ``vim.event.ChangesInfoEventArgument``, optional. Since vSphere API
          6.5.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DVPortgroupReconfiguredEvent.rst``
    """

    configSpec: vim.dvs.DistributedVirtualPortgroup.ConfigSpec = _rt.UNSET
    """``vim.dvs.DistributedVirtualPortgroup.ConfigSpec``, required. Since vSphere API 4.0."""
    configChanges: vim.event.ChangesInfoEventArgument | None = None
    """``vim.event.ChangesInfoEventArgument``, optional. Since vSphere API 6.5."""
