# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualWDT``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualWDT",
    wire_name="VirtualWDT",
    since="vim.version.v7_0",
    rank=18,
    properties=lambda: (
        _rt.Property("runOnBoot", "boolean", since="vim.version.v7_0", rank=18),
        _rt.Property("running", "boolean", since="vim.version.v7_0", rank=18),
    ),
)
class VirtualWDT(vim.vm.device.VirtualDevice):
    """The data object ``vim.vm.device.VirtualWDT``.

    Fields:
        - ``runOnBoot``: ``boolean``, required.
        - ``running``: ``boolean``, required.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/vm/device/VirtualWDT.rst``
    """

    runOnBoot: bool = False
    """``boolean``, required. Since vSphere API 7.0.0.0."""
    running: bool = False
    """``boolean``, required. Since vSphere API 7.0.0.0."""
