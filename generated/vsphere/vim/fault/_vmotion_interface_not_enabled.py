# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VmotionInterfaceNotEnabled``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VmotionInterfaceNotEnabled",
    wire_name="VmotionInterfaceNotEnabled",
    since="vim.version.version2",
    rank=2,
)
class VmotionInterfaceNotEnabled(vim.fault.HostPowerOpFailed):
    """The fault ``vim.fault.VmotionInterfaceNotEnabled``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/VmotionInterfaceNotEnabled.rst``
    """
