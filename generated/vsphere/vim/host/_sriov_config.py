# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.SriovConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.SriovConfig",
    wire_name="HostSriovConfig",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("sriovEnabled", "boolean", since="vim.version.version9", rank=9),
        _rt.Property("numVirtualFunction", "int", since="vim.version.version9", rank=9),
    ),
)
class SriovConfig(vim.host.PciPassthruConfig):
    """The data object ``vim.host.SriovConfig``, on the wire ``HostSriovConfig``.

    Fields:
        - ``sriovEnabled``: ``boolean``, required.
        - ``numVirtualFunction``: ``int``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/SriovConfig.rst``
    """

    sriovEnabled: bool = False
    """``boolean``, required. Since vSphere API 5.5."""
    numVirtualFunction: int = 0
    """``int``, required. Since vSphere API 5.5."""
