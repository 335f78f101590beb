# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NoDisksToCustomize``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.NoDisksToCustomize", wire_name="NoDisksToCustomize")
class NoDisksToCustomize(vim.fault.CustomizationFault):
    """The fault ``vim.fault.NoDisksToCustomize``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/NoDisksToCustomize.rst``
    """
