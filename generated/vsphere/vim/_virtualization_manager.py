# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VirtualizationManager``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.managed(
    "vim.VirtualizationManager",
    wire_name="VirtualizationManager",
    since="vim.version.version2",
    rank=2,
)
class VirtualizationManager(_rt.ManagedObject):
    """The managed object ``vim.VirtualizationManager``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/VirtualizationManager.rst``
    """
