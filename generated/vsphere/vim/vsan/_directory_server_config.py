# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.DirectoryServerConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.DirectoryServerConfig",
    wire_name="VsanDirectoryServerConfig",
    since="vsan.version.version15",
    rank=13,
)
class DirectoryServerConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.DirectoryServerConfig``, on the wire ``VsanDirectoryServerConfig``.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/DirectoryServerConfig.rst``
    """
