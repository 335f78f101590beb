# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MissingNetworkIpConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.MissingNetworkIpConfig",
    wire_name="MissingNetworkIpConfig",
    since="vim.version.version5",
    rank=5,
)
class MissingNetworkIpConfig(vim.fault.VAppPropertyFault):
    """The fault ``vim.fault.MissingNetworkIpConfig``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/MissingNetworkIpConfig.rst``
    """
