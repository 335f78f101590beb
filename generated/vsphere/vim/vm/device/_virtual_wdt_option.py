# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualWDTOption``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualWDTOption",
    wire_name="VirtualWDTOption",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property("runOnBoot", "vim.option.BoolOption", since="vim.version.v7_0", rank=18),
    ),
)
class VirtualWDTOption(vim.vm.device.VirtualDeviceOption):
    """The data object ``vim.vm.device.VirtualWDTOption``.

    Fields:
        - ``runOnBoot``: ``vim.option.BoolOption``, required.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/vm/device/VirtualWDTOption.rst``
    """

    runOnBoot: vim.option.BoolOption = _rt.UNSET
    """``vim.option.BoolOption``, required. Since vSphere API 7.0.0.0."""
