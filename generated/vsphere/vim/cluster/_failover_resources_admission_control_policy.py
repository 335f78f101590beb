# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.FailoverResourcesAdmissionControlPolicy``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.FailoverResourcesAdmissionControlPolicy",
    wire_name="ClusterFailoverResourcesAdmissionControlPolicy",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("cpuFailoverResourcesPercent", "int", since="vim.version.version5", rank=5),
        _rt.Property("memoryFailoverResourcesPercent", "int", since="vim.version.version5", rank=5),
        _rt.Property("failoverLevel", "int", optional=True, since="vim.version.version11", rank=11),
        _rt.Property(
            "autoComputePercentages",
            "boolean",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "pMemFailoverResourcesPercent",
            "int",
            optional=True,
            since="vim.version.v7_0_2_0",
            rank=22,
        ),
        _rt.Property(
            "autoComputePMemFailoverResourcesPercent",
            "boolean",
            optional=True,
            since="vim.version.v7_0_2_0",
            rank=22,
        ),
    ),
)
class FailoverResourcesAdmissionControlPolicy(vim.cluster.DasAdmissionControlPolicy):
    """The data object ``vim.cluster.FailoverResourcesAdmissionControlPolicy``, on the wire ``ClusterFailoverResourcesAdmissionControlPolicy``.

    Fields:
        - ``cpuFailoverResourcesPercent``: ``int`` in percent, required.
        - ``memoryFailoverResourcesPercent``: ``int`` in percent, required.
        - ``failoverLevel``: ``int``, optional. Since vSphere API 6.5.
        - ``autoComputePercentages``: ``boolean``, optional. Since vSphere API 6.5.
        - ``pMemFailoverResourcesPercent``: ``int`` in percent, optional. Since vSphere API 7.0.2.0.
        - ``autoComputePMemFailoverResourcesPercent``: ``boolean``, optional. Since vSphere API
          7.0.2.0.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/cluster/FailoverResourcesAdmissionControlPolicy.rst``
    """

    cpuFailoverResourcesPercent: int = 0
    """``int`` in percent, required. Since vSphere API 4.0."""
    memoryFailoverResourcesPercent: int = 0
    """``int`` in percent, required. Since vSphere API 4.0."""
    failoverLevel: int | None = None
    """``int``, optional. Since vSphere API 6.5."""
    autoComputePercentages: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    pMemFailoverResourcesPercent: int | None = None
    """``int`` in percent, optional. Since vSphere API 7.0.2.0."""
    autoComputePMemFailoverResourcesPercent: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.2.0."""
