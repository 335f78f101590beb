# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.LinuxFlexPrep``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.customization.LinuxFlexPrep",
    wire_name="CustomizationLinuxFlexPrep",
    since="vim.version.v9_1_0_0",
    rank=35,
)
class LinuxFlexPrep(vim.vm.customization.IdentitySettings):
    """The data object ``vim.vm.customization.LinuxFlexPrep``, on the wire ``CustomizationLinuxFlexPrep``.

    Since:
        vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

    Source:
        ``vim/vm/customization/LinuxFlexPrep.rst``
    """
