# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.CannotMoveVsanEnabledHost``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.CannotMoveVsanEnabledHost",
    wire_name="CannotMoveVsanEnabledHost",
    since="vim.version.version9",
    rank=9,
)
class CannotMoveVsanEnabledHost(vim.fault.VsanFault):
    """The fault ``vim.fault.CannotMoveVsanEnabledHost``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/CannotMoveVsanEnabledHost.rst``
    """
