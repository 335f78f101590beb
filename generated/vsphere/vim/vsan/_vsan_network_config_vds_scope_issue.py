# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanNetworkConfigVdsScopeIssue``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.VsanNetworkConfigVdsScopeIssue",
    wire_name="VsanNetworkConfigVdsScopeIssue",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("vds", "vim.DistributedVirtualSwitch", since="vsan.version.version3", rank=1),
        _rt.Property(
            "memberHosts", "vim.HostSystem", array=True, since="vsan.version.version3", rank=1
        ),
        _rt.Property(
            "nonMemberHosts", "vim.HostSystem", array=True, since="vsan.version.version3", rank=1
        ),
    ),
)
class VsanNetworkConfigVdsScopeIssue(vim.vsan.VsanNetworkConfigBaseIssue):
    """The data object ``vim.vsan.VsanNetworkConfigVdsScopeIssue``.

    Fields:
        - ``vds``: ``vim.DistributedVirtualSwitch``, required.
        - ``memberHosts``: List of ``vim.HostSystem``, required.
        - ``nonMemberHosts``: List of ``vim.HostSystem``, required.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanNetworkConfigVdsScopeIssue.rst``
    """

    vds: vim.DistributedVirtualSwitch = _rt.UNSET
    """``vim.DistributedVirtualSwitch``, required. Since vsan API 6.6."""
    memberHosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
    """List of ``vim.HostSystem``, required. Since vsan API 6.6."""
    nonMemberHosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
    """List of ``vim.HostSystem``, required. Since vsan API 6.6."""
