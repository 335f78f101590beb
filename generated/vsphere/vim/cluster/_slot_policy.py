# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.SlotPolicy``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.SlotPolicy", wire_name="ClusterSlotPolicy", since="vim.version.version8", rank=8
)
class SlotPolicy(vmodl.DynamicData):
    """The data object ``vim.cluster.SlotPolicy``, on the wire ``ClusterSlotPolicy``.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/cluster/SlotPolicy.rst``
    """
