# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidPropertyType``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidPropertyType",
    wire_name="InvalidPropertyType",
    since="vim.version.version5",
    rank=5,
)
class InvalidPropertyType(vim.fault.VAppPropertyFault):
    """The fault ``vim.fault.InvalidPropertyType``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/InvalidPropertyType.rst``
    """
