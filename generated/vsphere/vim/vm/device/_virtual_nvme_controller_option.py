# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualNVMEControllerOption``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualNVMEControllerOption",
    wire_name="VirtualNVMEControllerOption",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "numNVMEDisks", "vim.option.IntOption", since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "sharing", "string", array=True, optional=True, since="vim.version.v8_0_2_0", rank=31
        ),
    ),
)
class VirtualNVMEControllerOption(vim.vm.device.VirtualControllerOption):
    """The data object ``vim.vm.device.VirtualNVMEControllerOption``.

    Fields:
        - ``numNVMEDisks``: ``vim.option.IntOption``, required.
        - ``sharing``: List of ``string``, optional. Since vSphere API 8.0.2.0.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vm/device/VirtualNVMEControllerOption.rst``
    """

    numNVMEDisks: vim.option.IntOption = _rt.UNSET
    """``vim.option.IntOption``, required. Since vSphere API 6.5."""
    sharing: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 8.0.2.0."""
