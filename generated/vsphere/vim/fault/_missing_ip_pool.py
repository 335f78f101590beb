# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MissingIpPool``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.MissingIpPool", wire_name="MissingIpPool", since="vim.version.version7", rank=7
)
class MissingIpPool(vim.fault.VAppPropertyFault):
    """The fault ``vim.fault.MissingIpPool``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/MissingIpPool.rst``
    """
