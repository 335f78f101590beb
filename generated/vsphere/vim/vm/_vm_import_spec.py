# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.VmImportSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.VmImportSpec",
    wire_name="VirtualMachineImportSpec",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("configSpec", "vim.vm.ConfigSpec", since="vim.version.version5", rank=5),
        _rt.Property(
            "resPoolEntity", "vim.ResourcePool", optional=True, since="vim.version.version6", rank=6
        ),
    ),
)
class VmImportSpec(vim.ImportSpec):
    """The data object ``vim.vm.VmImportSpec``, on the wire ``VirtualMachineImportSpec``.

    Fields:
        - ``configSpec``: ``vim.vm.ConfigSpec``, required.
        - ``resPoolEntity``: ``vim.ResourcePool``, optional. Since vSphere API 4.1.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vm/VmImportSpec.rst``
    """

    configSpec: vim.vm.ConfigSpec = _rt.UNSET
    """``vim.vm.ConfigSpec``, required. Since vSphere API 4.0."""
    resPoolEntity: vim.ResourcePool | None = None
    """``vim.ResourcePool``, optional. Since vSphere API 4.1."""
