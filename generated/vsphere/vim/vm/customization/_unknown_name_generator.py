# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.UnknownNameGenerator``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data("vim.vm.customization.UnknownNameGenerator", wire_name="CustomizationUnknownName")
class UnknownNameGenerator(vim.vm.customization.NameGenerator):
    """The data object ``vim.vm.customization.UnknownNameGenerator``, on the wire ``CustomizationUnknownName``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/UnknownNameGenerator.rst``
    """
