# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.WindowsFlexPrep``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.customization.WindowsFlexPrep",
    wire_name="CustomizationWindowsFlexPrep",
    since="vim.version.v9_1_0_0",
    rank=35,
)
class WindowsFlexPrep(vim.vm.customization.IdentitySettings):
    """The data object ``vim.vm.customization.WindowsFlexPrep``, on the wire ``CustomizationWindowsFlexPrep``.

    Since:
        vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

    Source:
        ``vim/vm/customization/WindowsFlexPrep.rst``
    """
