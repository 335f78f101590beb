# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.PciPassthroughInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.PciPassthroughInfo",
    wire_name="VirtualMachinePciPassthroughInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("pciDevice", "vim.host.PciDevice", since="vim.version.version5", rank=5),
        _rt.Property("systemId", "string", since="vim.version.version5", rank=5),
    ),
)
class PciPassthroughInfo(vim.vm.TargetInfo):
    """The data object ``vim.vm.PciPassthroughInfo``, on the wire ``VirtualMachinePciPassthroughInfo``.

    Fields:
        - ``pciDevice``: ``vim.host.PciDevice``, required.
        - ``systemId``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vm/PciPassthroughInfo.rst``
    """

    pciDevice: vim.host.PciDevice = _rt.UNSET
    """``vim.host.PciDevice``, required. Since vSphere API 4.0."""
    systemId: str = ""
    """``string``, required. Since vSphere API 4.0."""
