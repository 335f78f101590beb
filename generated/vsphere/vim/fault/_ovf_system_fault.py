# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfSystemFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfSystemFault", wire_name="OvfSystemFault", since="vim.version.version5", rank=5
)
class OvfSystemFault(vim.fault.OvfFault):
    """The fault ``vim.fault.OvfSystemFault``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfSystemFault.rst``
    """
