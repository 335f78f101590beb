# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.DisableIpV4``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vm.customization.DisableIpV4",
    wire_name="CustomizationDisableIpV4",
    since="vim.version.v9_1_0_0",
    rank=35,
)
class DisableIpV4(vim.vm.customization.IpGenerator):
    """The data object ``vim.vm.customization.DisableIpV4``, on the wire ``CustomizationDisableIpV4``.

    Since:
        vSphere API 9.1.0.0 (``vim.version.v9_1_0_0``)

    Source:
        ``vim/vm/customization/DisableIpV4.rst``
    """
