# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.FixedIp``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.customization.FixedIp",
    wire_name="CustomizationFixedIp",
    properties=lambda: (_rt.Property("ipAddress", "string"),),
)
class FixedIp(vim.vm.customization.IpGenerator):
    """The data object ``vim.vm.customization.FixedIp``, on the wire ``CustomizationFixedIp``.

    Fields:
        - ``ipAddress``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/FixedIp.rst``
    """

    ipAddress: str = ""
    """``string``, required. Since 1.0."""
