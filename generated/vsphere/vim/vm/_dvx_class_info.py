# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.DvxClassInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.DvxClassInfo",
    wire_name="VirtualMachineDvxClassInfo",
    since="vim.version.v8_0_0_1",
    rank=28,
    properties=lambda: (
        _rt.Property(
            "deviceClass", "vim.ElementDescription", since="vim.version.v8_0_0_1", rank=28
        ),
        _rt.Property("vendorName", "string", since="vim.version.v8_0_0_1", rank=28),
        _rt.Property("sriovNic", "boolean", since="vim.version.v8_0_0_1", rank=28),
        _rt.Property(
            "configParams",
            "vim.option.OptionDef",
            array=True,
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
    ),
)
class DvxClassInfo(vmodl.DynamicData):
    """The data object ``vim.vm.DvxClassInfo``, on the wire ``VirtualMachineDvxClassInfo``.

    Fields:
        - ``deviceClass``: ``vim.ElementDescription``, required.
        - ``vendorName``: ``string``, required.
        - ``sriovNic``: ``boolean``, required.
        - ``configParams``: List of ``vim.option.OptionDef``, optional.

    Since:
        vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

    Source:
        ``vim/vm/DvxClassInfo.rst``
    """

    deviceClass: vim.ElementDescription = _rt.UNSET
    """``vim.ElementDescription``, required. Since vSphere API 8.0.0.1."""
    vendorName: str = ""
    """``string``, required. Since vSphere API 8.0.0.1."""
    sriovNic: bool = False
    """``boolean``, required. Since vSphere API 8.0.0.1."""
    configParams: _rt.Field[list[vim.option.OptionDef], Iterable[vim.option.OptionDef]] = _rt.EMPTY
    """List of ``vim.option.OptionDef``, optional. Since vSphere API 8.0.0.1."""
