# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.AffinityInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.AffinityInfo",
    wire_name="VirtualMachineAffinityInfo",
    properties=lambda: (_rt.Property("affinitySet", "int", array=True, optional=True),),
)
class AffinityInfo(vmodl.DynamicData):
    """The data object ``vim.vm.AffinityInfo``, on the wire ``VirtualMachineAffinityInfo``.

    Fields:
        - ``affinitySet``: List of ``int``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/AffinityInfo.rst``
    """

    affinitySet: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
    """List of ``int``, optional. Since 1.0."""
