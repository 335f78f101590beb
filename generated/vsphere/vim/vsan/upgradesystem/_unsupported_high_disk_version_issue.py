# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.upgradesystem.UnsupportedHighDiskVersionIssue``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vsan.upgradesystem.UnsupportedHighDiskVersionIssue",
    wire_name="VsanUnsupportedHighDiskVersionIssue",
    since="vsan.version.version11",
    rank=9,
    properties=lambda: (
        _rt.Property("hosts", "vim.HostSystem", array=True, since="vsan.version.version11", rank=9),
    ),
)
class UnsupportedHighDiskVersionIssue(vim.VsanUpgradeSystem.PreflightCheckIssue):
    """The data object ``vim.vsan.upgradesystem.UnsupportedHighDiskVersionIssue``, on the wire ``VsanUnsupportedHighDiskVersionIssue``.

    Fields:
        - ``hosts``: List of ``vim.HostSystem``, required.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/vsan/upgradesystem/UnsupportedHighDiskVersionIssue.rst``
    """

    hosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
    """List of ``vim.HostSystem``, required. Since vSAN 6.7U3."""
