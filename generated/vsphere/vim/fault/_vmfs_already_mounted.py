# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VmfsAlreadyMounted``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VmfsAlreadyMounted",
    wire_name="VmfsAlreadyMounted",
    since="vim.version.version5",
    rank=5,
)
class VmfsAlreadyMounted(vim.fault.VmfsMountFault):
    """The fault ``vim.fault.VmfsAlreadyMounted``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/VmfsAlreadyMounted.rst``
    """
