# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.DasVmConfigSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.DasVmConfigSpec",
    wire_name="ClusterDasVmConfigSpec",
    properties=lambda: (_rt.Property("info", "vim.cluster.DasVmConfigInfo", optional=True),),
)
class DasVmConfigSpec(vim.option.ArrayUpdateSpec):
    """The data object ``vim.cluster.DasVmConfigSpec``, on the wire ``ClusterDasVmConfigSpec``.

    Fields:
        - ``info``: ``vim.cluster.DasVmConfigInfo``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/cluster/DasVmConfigSpec.rst``
    """

    info: vim.cluster.DasVmConfigInfo | None = None
    """``vim.cluster.DasVmConfigInfo``, optional. Since 1.0."""
