# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.upgradesystem.DisallowDataMovementIssue``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vsan.upgradesystem.DisallowDataMovementIssue",
    wire_name="VsanDisallowDataMovementIssue",
    since="vsan.version.version10",
    rank=8,
)
class DisallowDataMovementIssue(vim.VsanUpgradeSystem.PreflightCheckIssue):
    """The data object ``vim.vsan.upgradesystem.DisallowDataMovementIssue``, on the wire ``VsanDisallowDataMovementIssue``.

    Since:
        vsan API 6.8.7 (``vsan.version.version10``)

    Source:
        ``vim/vsan/upgradesystem/DisallowDataMovementIssue.rst``
    """
