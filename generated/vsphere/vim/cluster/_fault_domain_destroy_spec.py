# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.FaultDomainDestroySpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.FaultDomainDestroySpec",
    wire_name="VsanFaultDomainDestroySpec",
    since="vsan.version.v9_0_0_0",
    rank=22,
)
class FaultDomainDestroySpec(vim.cluster.VsanFaultDomainSpec):
    """The data object ``vim.cluster.FaultDomainDestroySpec``, on the wire ``VsanFaultDomainDestroySpec``.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/cluster/FaultDomainDestroySpec.rst``
    """
