# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmReconfiguredEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmReconfiguredEvent",
    wire_name="VmReconfiguredEvent",
    properties=lambda: (
        _rt.Property("configSpec", "vim.vm.ConfigSpec"),
        _rt.Property(
            "configChanges",
            "vim.event.ChangesInfoEventArgument",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
    ),
)
class VmReconfiguredEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmReconfiguredEvent``.

    Fields:
        - ``configSpec``: ``vim.vm.ConfigSpec``, required.
        - ``configChanges``: ``vim.event.ChangesInfoEventArgument``, optional. Since vSphere API
          6.5.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/VmReconfiguredEvent.rst``
    """

    configSpec: vim.vm.ConfigSpec = _rt.UNSET
    """``vim.vm.ConfigSpec``, required. Since 1.0."""
    configChanges: vim.event.ChangesInfoEventArgument | None = None
    """``vim.event.ChangesInfoEventArgument``, optional. Since vSphere API 6.5."""
