# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.DasAdmissionControlInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.DasAdmissionControlInfo",
    wire_name="ClusterDasAdmissionControlInfo",
    since="vim.version.version5",
    rank=5,
)
class DasAdmissionControlInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.DasAdmissionControlInfo``, on the wire ``ClusterDasAdmissionControlInfo``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/cluster/DasAdmissionControlInfo.rst``
    """
