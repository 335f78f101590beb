# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.DrsDisabledOnVm``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.DrsDisabledOnVm", wire_name="DrsDisabledOnVm", since="vim.version.version5", rank=5
)
class DrsDisabledOnVm(vim.fault.VimFault):
    """The fault ``vim.fault.DrsDisabledOnVm``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/DrsDisabledOnVm.rst``
    """
