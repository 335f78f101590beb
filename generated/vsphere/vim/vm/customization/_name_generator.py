# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.NameGenerator``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vmodl


@_rt.data("vim.vm.customization.NameGenerator", wire_name="CustomizationName")
class NameGenerator(vmodl.DynamicData):
    """The data object ``vim.vm.customization.NameGenerator``, on the wire ``CustomizationName``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/NameGenerator.rst``
    """
