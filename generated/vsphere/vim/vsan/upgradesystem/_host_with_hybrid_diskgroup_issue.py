# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.upgradesystem.HostWithHybridDiskgroupIssue``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vsan.upgradesystem.HostWithHybridDiskgroupIssue",
    wire_name="VsanHostWithHybridDiskgroupIssue",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("hosts", "vim.HostSystem", array=True, since="vim.version.version10", rank=10),
    ),
)
class HostWithHybridDiskgroupIssue(vim.VsanUpgradeSystem.PreflightCheckIssue):
    """The data object ``vim.vsan.upgradesystem.HostWithHybridDiskgroupIssue``, on the wire ``VsanHostWithHybridDiskgroupIssue``.

    Fields:
        - ``hosts``: List of ``vim.HostSystem``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/vsan/upgradesystem/HostWithHybridDiskgroupIssue.rst``
    """

    hosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
    """List of ``vim.HostSystem``, required. Since vSphere API 6.0."""
