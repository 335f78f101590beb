# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualAHCIController``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualAHCIController",
    wire_name="VirtualAHCIController",
    since="vim.version.version9",
    rank=9,
)
class VirtualAHCIController(vim.vm.device.VirtualSATAController):
    """The data object ``vim.vm.device.VirtualAHCIController``.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/vm/device/VirtualAHCIController.rst``
    """
