# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.NetworkInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.NetworkInfo",
    wire_name="VirtualMachineNetworkInfo",
    properties=lambda: (
        _rt.Property("network", "vim.Network.Summary"),
        _rt.Property("vswitch", "string", optional=True, since="vim.version.version11", rank=11),
    ),
)
class NetworkInfo(vim.vm.TargetInfo):
    """The data object ``vim.vm.NetworkInfo``, on the wire ``VirtualMachineNetworkInfo``.

    Fields:
        - ``network``: ``vim.Network.Summary``, required.
        - ``vswitch``: ``string``, optional. Since vSphere API 6.5.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/NetworkInfo.rst``
    """

    network: vim.Network.Summary = _rt.UNSET
    """``vim.Network.Summary``, required. Since 1.0."""
    vswitch: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
