# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotAddHostWithFTVmAsStandalone``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CannotAddHostWithFTVmAsStandalone",
    wire_name="CannotAddHostWithFTVmAsStandalone",
    since="vim.version.version5",
    rank=5,
)
class CannotAddHostWithFTVmAsStandalone(vim.fault.HostConnectFault):
    """The fault ``vim.fault.CannotAddHostWithFTVmAsStandalone``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/CannotAddHostWithFTVmAsStandalone.rst``
    """
