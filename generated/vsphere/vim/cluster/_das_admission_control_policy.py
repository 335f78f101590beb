# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.DasAdmissionControlPolicy``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.DasAdmissionControlPolicy",
    wire_name="ClusterDasAdmissionControlPolicy",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "resourceReductionToToleratePercent",
            "int",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "pMemAdmissionControlEnabled",
            "boolean",
            optional=True,
            since="vim.version.v7_0_2_0",
            rank=22,
        ),
    ),
)
class DasAdmissionControlPolicy(vmodl.DynamicData):
    """The data object ``vim.cluster.DasAdmissionControlPolicy``, on the wire ``ClusterDasAdmissionControlPolicy``.

    Fields:
        - ``resourceReductionToToleratePercent``: ``int`` in percent, optional. Since vSphere API
          6.5.
        - ``pMemAdmissionControlEnabled``: ``boolean``, optional. Since vSphere API 7.0.2.0.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/cluster/DasAdmissionControlPolicy.rst``
    """

    resourceReductionToToleratePercent: int | None = None
    """``int`` in percent, optional. Since vSphere API 6.5."""
    pMemAdmissionControlEnabled: bool | None = None
    """``boolean``, optional. Since vSphere API 7.0.2.0."""
