# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.upgradesystem.HostPropertyRetrieveIssue``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vsan.upgradesystem.HostPropertyRetrieveIssue",
    wire_name="VsanHostPropertyRetrieveIssue",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("hosts", "vim.HostSystem", array=True, since="vim.version.version10", rank=10),
    ),
)
class HostPropertyRetrieveIssue(vim.VsanUpgradeSystem.PreflightCheckIssue):
    """The data object ``vim.vsan.upgradesystem.HostPropertyRetrieveIssue``, on the wire ``VsanHostPropertyRetrieveIssue``.

    Fields:
        - ``hosts``: List of ``vim.HostSystem``, required.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/vsan/upgradesystem/HostPropertyRetrieveIssue.rst``
    """

    hosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
    """List of ``vim.HostSystem``, required. Since vSphere API 6.0."""
