# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.VmRequirementsExceedCurrentEVCModeEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.VmRequirementsExceedCurrentEVCModeEvent",
    wire_name="VmRequirementsExceedCurrentEVCModeEvent",
    since="vim.version.version8",
    rank=8,
)
class VmRequirementsExceedCurrentEVCModeEvent(vim.event.VmEvent):
    """The data object ``vim.event.VmRequirementsExceedCurrentEVCModeEvent``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/event/VmRequirementsExceedCurrentEVCModeEvent.rst``
    """
