# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanPolicyManager``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.managed(
    "vim.vsan.VsanPolicyManager",
    wire_name="VsanPolicyManager",
    since="vsan.version.version18",
    rank=16,
)
class VsanPolicyManager(_rt.ManagedObject):
    """The managed object ``vim.vsan.VsanPolicyManager``.

    Since:
        vSAN 7.0U3 (``vsan.version.version18``)

    Source:
        ``vim/vsan/VsanPolicyManager.rst``
    """
