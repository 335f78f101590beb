# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanGenericClusterBaseIssue``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VsanGenericClusterBaseIssue",
    wire_name="VsanGenericClusterBaseIssue",
    since="vsan.version.version3",
    rank=1,
)
class VsanGenericClusterBaseIssue(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanGenericClusterBaseIssue``.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanGenericClusterBaseIssue.rst``
    """
