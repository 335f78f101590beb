# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.MissingBmcSupport``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.MissingBmcSupport",
    wire_name="MissingBmcSupport",
    since="vim.version.version5",
    rank=5,
)
class MissingBmcSupport(vim.fault.VimFault):
    """The fault ``vim.fault.MissingBmcSupport``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/MissingBmcSupport.rst``
    """
