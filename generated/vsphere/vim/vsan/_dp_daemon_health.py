# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.DpDaemonHealth``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.DpDaemonHealth",
    wire_name="DpDaemonHealth",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property("name", "string", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property("status", "string", since="vsan.version.v9_1_0_0", rank=23),
    ),
)
class DpDaemonHealth(vmodl.DynamicData):
    """The data object ``vim.vsan.DpDaemonHealth``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``name``: ``string``, required.
        - ``status``: ``string``, required.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/vsan/DpDaemonHealth.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vsan API 9.1.0.0."""
    name: str = ""
    """``string``, required. Since vsan API 9.1.0.0."""
    status: str = ""
    """``string``, required. Since vsan API 9.1.0.0."""
