# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VsanFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault("vim.fault.VsanFault", wire_name="VsanFault", since="vim.version.version9", rank=9)
class VsanFault(vim.fault.VimFault):
    """The fault ``vim.fault.VsanFault``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/VsanFault.rst``
    """
