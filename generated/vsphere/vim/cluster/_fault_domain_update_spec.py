# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.FaultDomainUpdateSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.FaultDomainUpdateSpec",
    wire_name="VsanFaultDomainUpdateSpec",
    since="vsan.version.v9_0_0_0",
    rank=22,
    properties=lambda: (
        _rt.Property("operation", "string", since="vsan.version.v9_0_0_0", rank=22),
    ),
)
class FaultDomainUpdateSpec(vim.cluster.VsanFaultDomainSpec):
    """The data object ``vim.cluster.FaultDomainUpdateSpec``, on the wire ``VsanFaultDomainUpdateSpec``.

    Fields:
        - ``operation``: ``string``, required.

    Since:
        vsan API 9.0.0.0 (``vsan.version.v9_0_0_0``)

    Source:
        ``vim/cluster/FaultDomainUpdateSpec.rst``
    """

    operation: str = ""
    """``string``, required. Since vsan API 9.0.0.0."""
