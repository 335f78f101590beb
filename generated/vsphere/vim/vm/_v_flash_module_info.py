# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.VFlashModuleInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.VFlashModuleInfo",
    wire_name="VirtualMachineVFlashModuleInfo",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "vFlashModule",
            "vim.host.VFlashManager.VFlashCacheConfigInfo.VFlashModuleConfigOption",
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class VFlashModuleInfo(vim.vm.TargetInfo):
    """The data object ``vim.vm.VFlashModuleInfo``, on the wire ``VirtualMachineVFlashModuleInfo``.

    Fields:
        - ``vFlashModule``:
          ``vim.host.VFlashManager.VFlashCacheConfigInfo.VFlashModuleConfigOption``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/vm/VFlashModuleInfo.rst``
    """

    vFlashModule: vim.host.VFlashManager.VFlashCacheConfigInfo.VFlashModuleConfigOption = _rt.UNSET
    """``vim.host.VFlashManager.VFlashCacheConfigInfo.VFlashModuleConfigOption``, required. Since
    vSphere API 5.5.
    """
