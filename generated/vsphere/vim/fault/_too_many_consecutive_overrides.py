# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.TooManyConsecutiveOverrides``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.TooManyConsecutiveOverrides",
    wire_name="TooManyConsecutiveOverrides",
    since="vim.version.version2",
    rank=2,
)
class TooManyConsecutiveOverrides(vim.fault.VimFault):
    """The fault ``vim.fault.TooManyConsecutiveOverrides``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/TooManyConsecutiveOverrides.rst``
    """
