# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.Options``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data("vim.vm.customization.Options", wire_name="CustomizationOptions")
class Options(vmodl.DynamicData):
    """The data object ``vim.vm.customization.Options``, on the wire ``CustomizationOptions``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/Options.rst``
    """
