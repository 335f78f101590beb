# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.DasData``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data("vim.cluster.DasData", wire_name="ClusterDasData", since="vim.version.version7", rank=7)
class DasData(vmodl.DynamicData):
    """The data object ``vim.cluster.DasData``, on the wire ``ClusterDasData``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/cluster/DasData.rst``
    """
