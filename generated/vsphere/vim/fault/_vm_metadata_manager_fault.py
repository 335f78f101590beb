# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VmMetadataManagerFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VmMetadataManagerFault",
    wire_name="VmMetadataManagerFault",
    since="vim.version.version9",
    rank=9,
)
class VmMetadataManagerFault(vim.fault.VimFault):
    """The fault ``vim.fault.VmMetadataManagerFault``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/VmMetadataManagerFault.rst``
    """
