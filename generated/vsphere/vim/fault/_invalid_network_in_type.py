# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidNetworkInType``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidNetworkInType",
    wire_name="InvalidNetworkInType",
    since="vim.version.version5",
    rank=5,
)
class InvalidNetworkInType(vim.fault.VAppPropertyFault):
    """The fault ``vim.fault.InvalidNetworkInType``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/InvalidNetworkInType.rst``
    """
