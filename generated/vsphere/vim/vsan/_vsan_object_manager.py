# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanObjectManager``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.managed(
    "vim.vsan.VsanObjectManager",
    wire_name="VsanObjectManager",
    since="vsan.version.version23",
    rank=21,
)
class VsanObjectManager(_rt.ManagedObject):
    """The managed object ``vim.vsan.VsanObjectManager``.

    Since:
        vsan API 8.0.0.4 (``vsan.version.version23``)

    Source:
        ``vim/vsan/VsanObjectManager.rst``
    """
