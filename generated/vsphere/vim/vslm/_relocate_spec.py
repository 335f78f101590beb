# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.RelocateSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vslm.RelocateSpec", wire_name="VslmRelocateSpec", since="vim.version.version11", rank=11
)
class RelocateSpec(vim.vslm.MigrateSpec):
    """The data object ``vim.vslm.RelocateSpec``, on the wire ``VslmRelocateSpec``.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vslm/RelocateSpec.rst``
    """
