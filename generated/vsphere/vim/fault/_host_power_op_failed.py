# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.HostPowerOpFailed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.HostPowerOpFailed",
    wire_name="HostPowerOpFailed",
    since="vim.version.version2",
    rank=2,
)
class HostPowerOpFailed(vim.fault.VimFault):
    """The fault ``vim.fault.HostPowerOpFailed``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/HostPowerOpFailed.rst``
    """
