# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.PreemptibleVmPairSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.PreemptibleVmPairSpec",
    wire_name="ClusterPreemptibleVmPairSpec",
    since="vim.version.v8_0_0_1",
    rank=28,
    properties=lambda: (
        _rt.Property(
            "info",
            "vim.cluster.PreemptibleVmPairInfo",
            optional=True,
            since="vim.version.v8_0_0_1",
            rank=28,
        ),
    ),
)
class PreemptibleVmPairSpec(vim.option.ArrayUpdateSpec):
    """The data object ``vim.cluster.PreemptibleVmPairSpec``, on the wire ``ClusterPreemptibleVmPairSpec``.

    Fields:
        - ``info``: ``vim.cluster.PreemptibleVmPairInfo``, optional.

    Since:
        vSphere API 8.0.0.1 (``vim.version.v8_0_0_1``)

    Source:
        ``vim/cluster/PreemptibleVmPairSpec.rst``
    """

    info: vim.cluster.PreemptibleVmPairInfo | None = None
    """``vim.cluster.PreemptibleVmPairInfo``, optional. Since vSphere API 8.0.0.1."""
