# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsReconfiguredEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvsReconfiguredEvent",
    wire_name="DvsReconfiguredEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "configSpec",
            "vim.DistributedVirtualSwitch.ConfigSpec",
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
class DvsReconfiguredEvent(vim.event.DvsEvent):
    """The data object ``vim.event.DvsReconfiguredEvent``.

    Fields:
        - ``configSpec``: ``vim.DistributedVirtualSwitch.ConfigSpec``, required.
        - ``configChanges``: ``vim.event.ChangesInfoEventArgument``, optional. Since vSphere API
          6.5.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DvsReconfiguredEvent.rst``
    """

    configSpec: vim.DistributedVirtualSwitch.ConfigSpec = _rt.UNSET
    """``vim.DistributedVirtualSwitch.ConfigSpec``, required. Since vSphere API 4.0."""
    configChanges: vim.event.ChangesInfoEventArgument | None = None
    """``vim.event.ChangesInfoEventArgument``, optional. Since vSphere API 6.5."""
