# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.FaultToleranceConfigSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.FaultToleranceConfigSpec",
    wire_name="FaultToleranceConfigSpec",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "metaDataPath",
            "vim.vm.FaultToleranceMetaSpec",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "secondaryVmSpec",
            "vim.vm.FaultToleranceVMConfigSpec",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "metroFtEnabled", "boolean", optional=True, since="vim.version.v8_0_3_0", rank=32
        ),
        _rt.Property(
            "metroFtHostGroup", "string", optional=True, since="vim.version.v8_0_3_0", rank=32
        ),
    ),
)
class FaultToleranceConfigSpec(vmodl.DynamicData):
    """The data object ``vim.vm.FaultToleranceConfigSpec``.

    Fields:
        - ``metaDataPath``: ``vim.vm.FaultToleranceMetaSpec``, optional.
        - ``secondaryVmSpec``: ``vim.vm.FaultToleranceVMConfigSpec``, optional.
        - ``metroFtEnabled``: ``boolean``, optional. Since vSphere API 8.0.3.0.
        - ``metroFtHostGroup``: ``string``, optional. Since vSphere API 8.0.3.0.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/vm/FaultToleranceConfigSpec.rst``
    """

    metaDataPath: vim.vm.FaultToleranceMetaSpec | None = None
    """``vim.vm.FaultToleranceMetaSpec``, optional. Since vSphere API 6.0."""
    secondaryVmSpec: vim.vm.FaultToleranceVMConfigSpec | None = None
    """``vim.vm.FaultToleranceVMConfigSpec``, optional. Since vSphere API 6.0."""
    metroFtEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 8.0.3.0."""
    metroFtHostGroup: str | None = None
    """``string``, optional. Since vSphere API 8.0.3.0."""
