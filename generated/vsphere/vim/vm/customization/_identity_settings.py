# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.IdentitySettings``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data("vim.vm.customization.IdentitySettings", wire_name="CustomizationIdentitySettings")
class IdentitySettings(vmodl.DynamicData):
    """The data object ``vim.vm.customization.IdentitySettings``, on the wire ``CustomizationIdentitySettings``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/IdentitySettings.rst``
    """
