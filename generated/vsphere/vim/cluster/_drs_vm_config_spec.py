# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.DrsVmConfigSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.DrsVmConfigSpec",
    wire_name="ClusterDrsVmConfigSpec",
    properties=lambda: (_rt.Property("info", "vim.cluster.DrsVmConfigInfo", optional=True),),
)
class DrsVmConfigSpec(vim.option.ArrayUpdateSpec):
    """The data object ``vim.cluster.DrsVmConfigSpec``, on the wire ``ClusterDrsVmConfigSpec``.

    Fields:
        - ``info``: ``vim.cluster.DrsVmConfigInfo``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/cluster/DrsVmConfigSpec.rst``
    """

    info: vim.cluster.DrsVmConfigInfo | None = None
    """``vim.cluster.DrsVmConfigInfo``, optional. Since 1.0."""
