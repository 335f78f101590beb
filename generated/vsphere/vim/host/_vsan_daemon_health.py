# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanDaemonHealth``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanDaemonHealth",
    wire_name="VsanDaemonHealth",
    since="vsan.version.version4",
    rank=2,
    properties=lambda: (
        _rt.Property("name", "string", since="vsan.version.version4", rank=2),
        _rt.Property("alive", "boolean", since="vsan.version.version4", rank=2),
        _rt.Property(
            "error",
            "vmodl.LocalizedMethodFault",
            optional=True,
            since="vsan.version.version4",
            rank=2,
        ),
    ),
)
class VsanDaemonHealth(vmodl.DynamicData):
    """The data object ``vim.host.VsanDaemonHealth``.

    Fields:
        - ``name``: ``string``, required.
        - ``alive``: ``boolean``, required.
        - ``error``: ``vmodl.LocalizedMethodFault``, optional.

    Since:
        vsan API 6.6.1 (``vsan.version.version4``)

    Source:
        ``vim/host/VsanDaemonHealth.rst``
    """

    name: str = ""
    """``string``, required. Since vsan API 6.6.1."""
    alive: bool = False
    """``boolean``, required. Since vsan API 6.6.1."""
    error: vmodl.MethodFault | None = None
    """``vmodl.LocalizedMethodFault``, optional. Since vsan API 6.6.1."""
