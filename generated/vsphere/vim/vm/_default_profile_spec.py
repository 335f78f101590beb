# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.DefaultProfileSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.DefaultProfileSpec",
    wire_name="VirtualMachineDefaultProfileSpec",
    since="vim.version.version10",
    rank=10,
)
class DefaultProfileSpec(vim.vm.ProfileSpec):
    """The data object ``vim.vm.DefaultProfileSpec``, on the wire ``VirtualMachineDefaultProfileSpec``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/vm/DefaultProfileSpec.rst``
    """
