# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.WakeOnLanNotSupportedByVmotionNIC``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.WakeOnLanNotSupportedByVmotionNIC",
    wire_name="WakeOnLanNotSupportedByVmotionNIC",
    since="vim.version.version2",
    rank=2,
)
class WakeOnLanNotSupportedByVmotionNIC(vim.fault.HostPowerOpFailed):
    """The fault ``vim.fault.WakeOnLanNotSupportedByVmotionNIC``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/WakeOnLanNotSupportedByVmotionNIC.rst``
    """
