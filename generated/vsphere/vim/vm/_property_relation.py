# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.PropertyRelation``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.PropertyRelation",
    wire_name="VirtualMachinePropertyRelation",
    since="vim.version.version12",
    rank=12,
    properties=lambda: (
        _rt.Property("key", "vmodl.DynamicProperty", since="vim.version.version12", rank=12),
        _rt.Property(
            "relations",
            "vmodl.DynamicProperty",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
    ),
)
class PropertyRelation(vmodl.DynamicData):
    """The data object ``vim.vm.PropertyRelation``, on the wire ``VirtualMachinePropertyRelation``.

    Fields:
        - ``key``: ``vmodl.DynamicProperty``, required.
        - ``relations``: List of ``vmodl.DynamicProperty``, optional.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/vm/PropertyRelation.rst``
    """

    key: vmodl.DynamicProperty = _rt.UNSET
    """``vmodl.DynamicProperty``, required. Since vSphere API 6.7."""
    relations: _rt.Field[list[vmodl.DynamicProperty], Iterable[vmodl.DynamicProperty]] = _rt.EMPTY
    """List of ``vmodl.DynamicProperty``, optional. Since vSphere API 6.7."""
