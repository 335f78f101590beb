# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.FixedIpV6``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.customization.FixedIpV6",
    wire_name="CustomizationFixedIpV6",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("ipAddress", "string", since="vim.version.version5", rank=5),
        _rt.Property("subnetMask", "int", since="vim.version.version5", rank=5),
    ),
)
class FixedIpV6(vim.vm.customization.IpV6Generator):
    """The data object ``vim.vm.customization.FixedIpV6``, on the wire ``CustomizationFixedIpV6``.

    Fields:
        - ``ipAddress``: ``string``, required.
        - ``subnetMask``: ``int``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vm/customization/FixedIpV6.rst``
    """

    ipAddress: str = ""
    """``string``, required. Since vSphere API 4.0."""
    subnetMask: int = 0
    """``int``, required. Since vSphere API 4.0."""
