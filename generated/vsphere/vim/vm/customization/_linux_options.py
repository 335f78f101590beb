# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.LinuxOptions``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.customization.LinuxOptions", wire_name="CustomizationLinuxOptions")
class LinuxOptions(vim.vm.customization.Options):
    """The data object ``vim.vm.customization.LinuxOptions``, on the wire ``CustomizationLinuxOptions``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/LinuxOptions.rst``
    """
