# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.upgradesystem.MixedEsxVersionInClientIssue``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vsan.upgradesystem.MixedEsxVersionInClientIssue",
    wire_name="VsanMixedEsxVersionInClientIssue",
    since="vsan.version.version21",
    rank=19,
    properties=lambda: (
        _rt.Property("clusterName", "string", since="vsan.version.version21", rank=19),
    ),
)
class MixedEsxVersionInClientIssue(vim.VsanUpgradeSystem.PreflightCheckIssue):
    """The data object ``vim.vsan.upgradesystem.MixedEsxVersionInClientIssue``, on the wire ``VsanMixedEsxVersionInClientIssue``.

    Fields:
        - ``clusterName``: ``string``, required.

    Since:
        vsan API 8.0.0.2 (``vsan.version.version21``)

    Source:
        ``vim/vsan/upgradesystem/MixedEsxVersionInClientIssue.rst``
    """

    clusterName: str = ""
    """``string``, required. Since vsan API 8.0.0.2."""
