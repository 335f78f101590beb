# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.upgradesystem.UnknownScanIssue``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vsan.upgradesystem.UnknownScanIssue",
    wire_name="VsanUnknownScanIssue",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("uuids", "string", array=True, since="vim.version.version11", rank=11),
    ),
)
class UnknownScanIssue(vim.VsanUpgradeSystem.PreflightCheckIssue):
    """The data object ``vim.vsan.upgradesystem.UnknownScanIssue``, on the wire ``VsanUnknownScanIssue``.

    Fields:
        - ``uuids``: List of ``string``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vsan/upgradesystem/UnknownScanIssue.rst``
    """

    uuids: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSphere API 6.5."""
