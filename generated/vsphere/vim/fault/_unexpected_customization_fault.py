# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.UnexpectedCustomizationFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.UnexpectedCustomizationFault", wire_name="UnexpectedCustomizationFault")
class UnexpectedCustomizationFault(vim.fault.CustomizationFault):
    """The fault ``vim.fault.UnexpectedCustomizationFault``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/UnexpectedCustomizationFault.rst``
    """
