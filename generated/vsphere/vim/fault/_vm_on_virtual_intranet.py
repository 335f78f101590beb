# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VMOnVirtualIntranet``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.VMOnVirtualIntranet", wire_name="VMOnVirtualIntranet")
class VMOnVirtualIntranet(vim.fault.CannotAccessNetwork):
    """The fault ``vim.fault.VMOnVirtualIntranet``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/VMOnVirtualIntranet.rst``
    """
