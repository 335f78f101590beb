# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.RecordReplayDisabled``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.RecordReplayDisabled",
    wire_name="RecordReplayDisabled",
    since="vim.version.version5",
    rank=5,
)
class RecordReplayDisabled(vim.fault.VimFault):
    """The fault ``vim.fault.RecordReplayDisabled``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/RecordReplayDisabled.rst``
    """
