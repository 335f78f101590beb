# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.IscsiFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.IscsiFault", wire_name="IscsiFault", since="vim.version.version7", rank=7)
class IscsiFault(vim.fault.VimFault):
    """The fault ``vim.fault.IscsiFault``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/IscsiFault.rst``
    """
