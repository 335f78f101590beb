# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanHealthCmdBasedAction``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.VsanHealthCmdBasedAction",
    wire_name="VsanHealthCmdBasedAction",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property("commands", "string", array=True, since="vsan.version.version21", rank=19),
    ),
)
class VsanHealthCmdBasedAction(vim.cluster.VsanHealthActionBase):
    """The data object ``vim.cluster.VsanHealthCmdBasedAction``.

    Fields:
        - ``commands``: List of ``string``, required.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/cluster/VsanHealthCmdBasedAction.rst``
    """

    commands: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vsan API 8.0.0.2."""
