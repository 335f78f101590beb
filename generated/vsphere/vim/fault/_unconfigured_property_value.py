# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.UnconfiguredPropertyValue``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.UnconfiguredPropertyValue",
    wire_name="UnconfiguredPropertyValue",
    since="vim.version.version5",
    rank=5,
)
class UnconfiguredPropertyValue(vim.fault.InvalidPropertyValue):
    """The fault ``vim.fault.UnconfiguredPropertyValue``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/UnconfiguredPropertyValue.rst``
    """
