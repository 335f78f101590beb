# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanGenericClusterBestPracticeHealth``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.VsanGenericClusterBestPracticeHealth",
    wire_name="VsanGenericClusterBestPracticeHealth",
    since="vsan.version.version3",
    rank=1,
    properties=lambda: (
        _rt.Property("drsEnabled", "boolean", since="vsan.version.version3", rank=1),
        _rt.Property("haEnabled", "boolean", since="vsan.version.version3", rank=1),
        _rt.Property(
            "issues",
            "vim.vsan.VsanGenericClusterBaseIssue",
            array=True,
            optional=True,
            since="vsan.version.version3",
            rank=1,
        ),
    ),
)
class VsanGenericClusterBestPracticeHealth(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanGenericClusterBestPracticeHealth``.

    Fields:
        - ``drsEnabled``: ``boolean``, required.
        - ``haEnabled``: ``boolean``, required.
        - ``issues``: List of ``vim.vsan.VsanGenericClusterBaseIssue``, optional.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanGenericClusterBestPracticeHealth.rst``
    """

    drsEnabled: bool = False
    """``boolean``, required. Since vsan API 6.6."""
    haEnabled: bool = False
    """``boolean``, required. Since vsan API 6.6."""
    issues: _rt.Field[
        list[vim.vsan.VsanGenericClusterBaseIssue], Iterable[vim.vsan.VsanGenericClusterBaseIssue]
    ] = _rt.EMPTY
    """List of ``vim.vsan.VsanGenericClusterBaseIssue``, optional. Since vsan API 6.6."""
