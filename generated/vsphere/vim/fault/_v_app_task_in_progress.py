# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VAppTaskInProgress``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VAppTaskInProgress",
    wire_name="VAppTaskInProgress",
    since="vim.version.version5",
    rank=5,
)
class VAppTaskInProgress(vim.fault.TaskInProgress):
    """The fault ``vim.fault.VAppTaskInProgress``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/VAppTaskInProgress.rst``
    """
