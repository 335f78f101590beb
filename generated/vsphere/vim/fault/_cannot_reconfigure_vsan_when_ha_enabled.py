# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotReconfigureVsanWhenHaEnabled``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CannotReconfigureVsanWhenHaEnabled",
    wire_name="CannotReconfigureVsanWhenHaEnabled",
    since="vim.version.version9",
    rank=9,
)
class CannotReconfigureVsanWhenHaEnabled(vim.fault.VsanFault):
    """The fault ``vim.fault.CannotReconfigureVsanWhenHaEnabled``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/CannotReconfigureVsanWhenHaEnabled.rst``
    """
