# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.upgradesystem.BrokenDiskChainIssue``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vsan.upgradesystem.BrokenDiskChainIssue",
    wire_name="VsanBrokenDiskChainIssue",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("uuids", "string", array=True, since="vim.version.version11", rank=11),
    ),
)
class BrokenDiskChainIssue(vim.VsanUpgradeSystem.PreflightCheckIssue):
    """The data object ``vim.vsan.upgradesystem.BrokenDiskChainIssue``, on the wire ``VsanBrokenDiskChainIssue``.

    Fields:
        - ``uuids``: List of ``string``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vsan/upgradesystem/BrokenDiskChainIssue.rst``
    """

    uuids: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since vSphere API 6.5."""
