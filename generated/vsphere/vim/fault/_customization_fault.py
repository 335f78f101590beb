# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CustomizationFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.CustomizationFault", wire_name="CustomizationFault")
class CustomizationFault(vim.fault.VimFault):
    """The fault ``vim.fault.CustomizationFault``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/CustomizationFault.rst``
    """
