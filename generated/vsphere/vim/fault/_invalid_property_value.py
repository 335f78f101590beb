# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidPropertyValue``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidPropertyValue",
    wire_name="InvalidPropertyValue",
    since="vim.version.version5",
    rank=5,
)
class InvalidPropertyValue(vim.fault.VAppPropertyFault):
    """The fault ``vim.fault.InvalidPropertyValue``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/InvalidPropertyValue.rst``
    """
