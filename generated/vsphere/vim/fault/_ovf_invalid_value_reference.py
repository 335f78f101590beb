# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.OvfInvalidValueReference``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.OvfInvalidValueReference",
    wire_name="OvfInvalidValueReference",
    since="vim.version.version5",
    rank=5,
)
class OvfInvalidValueReference(vim.fault.OvfInvalidValue):
    """The fault ``vim.fault.OvfInvalidValueReference``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/OvfInvalidValueReference.rst``
    """
