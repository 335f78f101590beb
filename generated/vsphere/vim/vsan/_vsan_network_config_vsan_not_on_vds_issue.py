# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanNetworkConfigVsanNotOnVdsIssue``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.VsanNetworkConfigVsanNotOnVdsIssue",
    wire_name="VsanNetworkConfigVsanNotOnVdsIssue",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vsan.version.version3", rank=1),
        _rt.Property("vmknic", "string", since="vsan.version.version3", rank=1),
    ),
)
class VsanNetworkConfigVsanNotOnVdsIssue(vim.vsan.VsanNetworkConfigBaseIssue):
    """The data object ``vim.vsan.VsanNetworkConfigVsanNotOnVdsIssue``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``vmknic``: ``string``, required.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanNetworkConfigVsanNotOnVdsIssue.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vsan API 6.6."""
    vmknic: str = ""
    """``string``, required. Since vsan API 6.6."""
