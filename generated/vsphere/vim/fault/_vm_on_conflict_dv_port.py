# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VMOnConflictDVPort``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VMOnConflictDVPort",
    wire_name="VMOnConflictDVPort",
    since="vim.version.version5",
    rank=5,
)
class VMOnConflictDVPort(vim.fault.CannotAccessNetwork):
    """The fault ``vim.fault.VMOnConflictDVPort``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/VMOnConflictDVPort.rst``
    """
