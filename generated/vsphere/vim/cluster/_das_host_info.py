# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.DasHostInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.DasHostInfo", wire_name="ClusterDasHostInfo", since="vim.version.version5", rank=5
)
class DasHostInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.DasHostInfo``, on the wire ``ClusterDasHostInfo``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/cluster/DasHostInfo.rst``
    """
