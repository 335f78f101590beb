# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualSATAController``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualSATAController",
    wire_name="VirtualSATAController",
    since="vim.version.version9",
    rank=9,
)
class VirtualSATAController(vim.vm.device.VirtualController):
    """The data object ``vim.vm.device.VirtualSATAController``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/vm/device/VirtualSATAController.rst``
    """
