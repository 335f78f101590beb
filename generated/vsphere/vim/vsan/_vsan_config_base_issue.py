# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.VsanConfigBaseIssue``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.VsanConfigBaseIssue",
    wire_name="VsanConfigBaseIssue",
    since="vsan.version.version3",
    rank=1,
)
class VsanConfigBaseIssue(vmodl.DynamicData):
    """The data object ``vim.vsan.VsanConfigBaseIssue``.

    Since:
        vsan API 6.6 (``vsan.version.version3``)

    Source:
        ``vim/vsan/VsanConfigBaseIssue.rst``
    """
