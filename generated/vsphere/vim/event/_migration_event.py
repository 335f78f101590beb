# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.MigrationEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.event.MigrationEvent",
    wire_name="MigrationEvent",
    properties=lambda: (_rt.Property("fault", "vmodl.LocalizedMethodFault"),),
)
class MigrationEvent(vim.event.VmEvent):
    """The data object ``vim.event.MigrationEvent``.

    Fields:
        - ``fault``: ``vmodl.LocalizedMethodFault``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/MigrationEvent.rst``
    """

    fault: vmodl.MethodFault = _rt.UNSET
    """``vmodl.LocalizedMethodFault``, required. Since 1.0."""
