# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.StorageDrsIolbDisabledInternally``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.StorageDrsIolbDisabledInternally",
    wire_name="StorageDrsIolbDisabledInternally",
    since="vim.version.version7",
    rank=7,
)
class StorageDrsIolbDisabledInternally(vim.fault.VimFault):
    """The fault ``vim.fault.StorageDrsIolbDisabledInternally``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/StorageDrsIolbDisabledInternally.rst``
    """
