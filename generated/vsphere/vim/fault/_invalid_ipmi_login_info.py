# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidIpmiLoginInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidIpmiLoginInfo",
    wire_name="InvalidIpmiLoginInfo",
    since="vim.version.version5",
    rank=5,
)
class InvalidIpmiLoginInfo(vim.fault.VimFault):
    """The fault ``vim.fault.InvalidIpmiLoginInfo``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/InvalidIpmiLoginInfo.rst``
    """
