# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.OvfFault", wire_name="OvfFault", since="vim.version.version5", rank=5)
class OvfFault(vim.fault.VimFault):
    """The fault ``vim.fault.OvfFault``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfFault.rst``
    """
