# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.FcoeFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.FcoeFault", wire_name="FcoeFault", since="vim.version.version7", rank=7)
class FcoeFault(vim.fault.VimFault):
    """The fault ``vim.fault.FcoeFault``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/FcoeFault.rst``
    """
