# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanNetworkConfigBestPracticeHealth``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanNetworkConfigBestPracticeHealth",
    wire_name="VsanNetworkConfigBestPracticeHealth",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("vdsPresent", "boolean", since="vsan.version.version3", rank=1),
        _rt.Property(
            "issues",
            "vim.vsan.VsanNetworkConfigBaseIssue",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
    ),
)
class VsanNetworkConfigBestPracticeHealth(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanNetworkConfigBestPracticeHealth``.

    Fields:
        - ``vdsPresent``: ``boolean``, required.
        - ``issues``: List of ``vim.vsan.VsanNetworkConfigBaseIssue``, optional.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanNetworkConfigBestPracticeHealth.rst``
    """

    vdsPresent: bool = False
    """``boolean``, required. Since vsan API 6.6."""
    issues: _rt.Field[
        list[vim.vsan.VsanNetworkConfigBaseIssue], Iterable[vim.vsan.VsanNetworkConfigBaseIssue]
    ] = _rt.EMPTY
    """List of ``vim.vsan.VsanNetworkConfigBaseIssue``, optional. Since vsan API 6.6."""
