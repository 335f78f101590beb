# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.InstantCloneSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vm.InstantCloneSpec",
    wire_name="VirtualMachineInstantCloneSpec",
    since="vim.version.version12",
    rank=12,
    properties=lambda: (
        _rt.Property("name", "string", since="vim.version.version12", rank=12),
        _rt.Property("location", "vim.vm.RelocateSpec", since="vim.version.version12", rank=12),
        _rt.Property(
            "config",
            "vim.option.OptionValue",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property("biosUuid", "string", optional=True, since="vim.version.version12", rank=12),
    ),
)
class InstantCloneSpec(vmodl.DynamicData):
    """The data object ``vim.vm.InstantCloneSpec``, on the wire ``VirtualMachineInstantCloneSpec``.

    Fields:
        - ``name``: ``string``, required.
        - ``location``: ``vim.vm.RelocateSpec``, required.
        - ``config``: List of ``vim.option.OptionValue``, optional.
        - ``biosUuid``: ``string``, optional.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/vm/InstantCloneSpec.rst``
    """

    name: str = ""
    """``string``, required. Since vSphere API 6.7."""
    location: vim.vm.RelocateSpec = _rt.UNSET
    """``vim.vm.RelocateSpec``, required. Since vSphere API 6.7."""
    config: _rt.Field[list[vim.option.OptionValue], Iterable[vim.option.OptionValue]] = _rt.EMPTY
    """List of ``vim.option.OptionValue``, optional. Since vSphere API 6.7."""
    biosUuid: str | None = None
    """``string``, optional. Since vSphere API 6.7."""
