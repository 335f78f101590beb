# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.FixedSizeSlotPolicy``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.FixedSizeSlotPolicy",
    wire_name="ClusterFixedSizeSlotPolicy",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property("cpu", "int", since="vim.version.version8", rank=8),
        _rt.Property("memory", "int", since="vim.version.version8", rank=8),
    ),
)
class FixedSizeSlotPolicy(vim.cluster.SlotPolicy):
    """The data object ``vim.cluster.FixedSizeSlotPolicy``, on the wire ``ClusterFixedSizeSlotPolicy``.

    Fields:
        - ``cpu``: ``int``, required.
        - ``memory``: ``int``, required.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/cluster/FixedSizeSlotPolicy.rst``
    """

    cpu: int = 0
    """``int``, required. Since vSphere API 5.1."""
    memory: int = 0
    """``int``, required. Since vSphere API 5.1."""
