# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.cluster.VbossClusterConfig``."""

from __future__ import annotations

from .... import _runtime as _rt
from .... import vim


@_rt.data(
    "vim.vsan.cluster.VbossClusterConfig",
    wire_name="VsanVbossClusterConfig",
    since="vsan.version.v9_1_0_0",
    rank=23,
)
class VbossClusterConfig(vim.vsan.VbossConfig):
    """The data object ``vim.vsan.cluster.VbossClusterConfig``, on the wire ``VsanVbossClusterConfig``.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/vsan/cluster/VbossClusterConfig.rst``
    """
