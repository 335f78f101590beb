# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.device.VirtualPCNet32Option``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.device.VirtualPCNet32Option",
    wire_name="VirtualPCNet32Option",
    properties=lambda: (_rt.Property("supportsMorphing", "boolean"),),
)
class VirtualPCNet32Option(vim.vm.device.VirtualEthernetCardOption):
    """The data object ``vim.vm.device.VirtualPCNet32Option``.

    Fields:
        - ``supportsMorphing``: ``boolean``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/device/VirtualPCNet32Option.rst``
    """

    supportsMorphing: bool = False
    """``boolean``, required. Since 1.0."""
