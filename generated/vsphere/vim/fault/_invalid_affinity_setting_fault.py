# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InvalidAffinitySettingFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InvalidAffinitySettingFault",
    wire_name="InvalidAffinitySettingFault",
    since="vim.version.version2",
    rank=2,
)
class InvalidAffinitySettingFault(vim.fault.VimFault):
    """The fault ``vim.fault.InvalidAffinitySettingFault``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/fault/InvalidAffinitySettingFault.rst``
    """
