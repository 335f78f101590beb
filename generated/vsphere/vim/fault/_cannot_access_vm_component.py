# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotAccessVmComponent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.CannotAccessVmComponent", wire_name="CannotAccessVmComponent")
class CannotAccessVmComponent(vim.fault.VmConfigFault):
    """The fault ``vim.fault.CannotAccessVmComponent``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/CannotAccessVmComponent.rst``
    """
