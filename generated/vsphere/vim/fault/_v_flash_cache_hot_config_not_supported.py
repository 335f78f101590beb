# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VFlashCacheHotConfigNotSupported``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VFlashCacheHotConfigNotSupported",
    wire_name="VFlashCacheHotConfigNotSupported",
    since="vim.version.version10",
    rank=10,
)
class VFlashCacheHotConfigNotSupported(vim.fault.VmConfigFault):
    """The fault ``vim.fault.VFlashCacheHotConfigNotSupported``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/fault/VFlashCacheHotConfigNotSupported.rst``
    """
