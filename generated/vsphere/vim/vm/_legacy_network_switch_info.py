# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.LegacyNetworkSwitchInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vm.LegacyNetworkSwitchInfo",
    wire_name="VirtualMachineLegacyNetworkSwitchInfo",
    properties=lambda: (_rt.Property("name", "string"),),
)
class LegacyNetworkSwitchInfo(vmodl.DynamicData):
    """The data object ``vim.vm.LegacyNetworkSwitchInfo``, on the wire ``VirtualMachineLegacyNetworkSwitchInfo``.

    Fields:
        - ``name``: ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/LegacyNetworkSwitchInfo.rst``
    """

    name: str = ""
    """``string``, required. Since 1.0."""
