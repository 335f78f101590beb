# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.upgradesystem.MixedEsxVersionIssue``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vsan.upgradesystem.MixedEsxVersionIssue",
    wire_name="VsanMixedEsxVersionIssue",
    since="vim.version.version10",
    rank=10,
)
class MixedEsxVersionIssue(vim.VsanUpgradeSystem.PreflightCheckIssue):
    """The data object ``vim.vsan.upgradesystem.MixedEsxVersionIssue``, on the wire ``VsanMixedEsxVersionIssue``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/vsan/upgradesystem/MixedEsxVersionIssue.rst``
    """
