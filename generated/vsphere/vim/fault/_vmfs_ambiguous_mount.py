# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VmfsAmbiguousMount``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VmfsAmbiguousMount",
    wire_name="VmfsAmbiguousMount",
    since="vim.version.version5",
    rank=5,
)
class VmfsAmbiguousMount(vim.fault.VmfsMountFault):
    """The fault ``vim.fault.VmfsAmbiguousMount``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/VmfsAmbiguousMount.rst``
    """
