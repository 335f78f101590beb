# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.GlobalIPSettings``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vmodl


@_rt.data(
    "vim.vm.customization.GlobalIPSettings",
    wire_name="CustomizationGlobalIPSettings",
    properties=lambda: (
        _rt.Property("dnsSuffixList", "string", array=True, optional=True),
        _rt.Property("dnsServerList", "string", array=True, optional=True),
    ),
)
class GlobalIPSettings(vmodl.DynamicData):
    """The data object ``vim.vm.customization.GlobalIPSettings``, on the wire ``CustomizationGlobalIPSettings``.

    Fields:
        - ``dnsSuffixList``: List of ``string``, optional.
        - ``dnsServerList``: List of ``string``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/GlobalIPSettings.rst``
    """

    dnsSuffixList: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since 1.0."""
    dnsServerList: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since 1.0."""
