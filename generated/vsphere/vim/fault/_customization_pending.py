# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CustomizationPending``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CustomizationPending",
    wire_name="CustomizationPending",
    since="vim.version.version2",
    rank=2,
)
class CustomizationPending(vim.fault.CustomizationFault):
    """The fault ``vim.fault.CustomizationPending``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/CustomizationPending.rst``
    """
