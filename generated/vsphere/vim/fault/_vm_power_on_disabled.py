# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VmPowerOnDisabled``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VmPowerOnDisabled",
    wire_name="VmPowerOnDisabled",
    since="vim.version.version5",
    rank=5,
)
class VmPowerOnDisabled(vim.fault.InvalidState):
    """The fault ``vim.fault.VmPowerOnDisabled``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/VmPowerOnDisabled.rst``
    """
