# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.SriovInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.SriovInfo",
    wire_name="HostSriovInfo",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("sriovEnabled", "boolean", since="vim.version.version9", rank=9),
        _rt.Property("sriovCapable", "boolean", since="vim.version.version9", rank=9),
        _rt.Property("sriovActive", "boolean", since="vim.version.version9", rank=9),
        _rt.Property("numVirtualFunctionRequested", "int", since="vim.version.version9", rank=9),
        _rt.Property("numVirtualFunction", "int", since="vim.version.version9", rank=9),
        _rt.Property("maxVirtualFunctionSupported", "int", since="vim.version.version9", rank=9),
    ),
)
class SriovInfo(vim.host.PciPassthruInfo):
    """The data object ``vim.host.SriovInfo``, on the wire ``HostSriovInfo``.

    Fields:
        - ``sriovEnabled``: ``boolean``, required.
        - ``sriovCapable``: ``boolean``, required.
        - ``sriovActive``: ``boolean``, required.
        - ``numVirtualFunctionRequested``: ``int``, required.
        - ``numVirtualFunction``: ``int``, required.
        - ``maxVirtualFunctionSupported``: ``int``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/SriovInfo.rst``
    """

    sriovEnabled: bool = False
    """``boolean``, required. Since vSphere API 5.5."""
    sriovCapable: bool = False
    """``boolean``, required. Since vSphere API 5.5."""
    sriovActive: bool = False
    """``boolean``, required. Since vSphere API 5.5."""
    numVirtualFunctionRequested: int = 0
    """``int``, required. Since vSphere API 5.5."""
    numVirtualFunction: int = 0
    """``int``, required. Since vSphere API 5.5."""
    maxVirtualFunctionSupported: int = 0
    """``int``, required. Since vSphere API 5.5."""
