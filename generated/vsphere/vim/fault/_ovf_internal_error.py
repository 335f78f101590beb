# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfInternalError``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfInternalError", wire_name="OvfInternalError", since="vim.version.version6", rank=6
)
class OvfInternalError(vim.fault.OvfSystemFault):
    """The fault ``vim.fault.OvfInternalError``.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/fault/OvfInternalError.rst``
    """
