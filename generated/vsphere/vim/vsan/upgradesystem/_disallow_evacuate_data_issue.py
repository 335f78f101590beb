# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.upgradesystem.DisallowEvacuateDataIssue``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vsan.upgradesystem.DisallowEvacuateDataIssue",
    wire_name="VsanDisallowEvacuateDataIssue",
    since="vsan.version.version19",
    rank=17,
    properties=lambda: (
        _rt.Property(
            "hosts",
            "vim.HostSystem",
            array=True,
            optional=True,
            since="vsan.version.version19",
            rank=17,
        ),
    ),
)
class DisallowEvacuateDataIssue(vim.VsanUpgradeSystem.PreflightCheckIssue):
    """The data object ``vim.vsan.upgradesystem.DisallowEvacuateDataIssue``, on the wire ``VsanDisallowEvacuateDataIssue``.

    Fields:
        - ``hosts``: List of ``vim.HostSystem``, optional.

    Since:
        vsan API 7.4 (``vsan.version.version19``)

    Source:
        ``vim/vsan/upgradesystem/DisallowEvacuateDataIssue.rst``
    """

    hosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
    """List of ``vim.HostSystem``, optional. Since vsan API 7.4."""
