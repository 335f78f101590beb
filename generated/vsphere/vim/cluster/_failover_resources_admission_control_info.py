# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.FailoverResourcesAdmissionControlInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.FailoverResourcesAdmissionControlInfo",
    wire_name="ClusterFailoverResourcesAdmissionControlInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "currentCpuFailoverResourcesPercent", "int", since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "currentMemoryFailoverResourcesPercent", "int", since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "currentPMemFailoverResourcesPercent",
            "int",
            optional=True,
            since="vim.version.v7_0_2_0",
            rank=22,
        ),
    ),
)
class FailoverResourcesAdmissionControlInfo(vim.cluster.DasAdmissionControlInfo):
    """The data object ``vim.cluster.FailoverResourcesAdmissionControlInfo``, on the wire ``ClusterFailoverResourcesAdmissionControlInfo``.

    Fields:
        - ``currentCpuFailoverResourcesPercent``: ``int`` in percent, required.
        - ``currentMemoryFailoverResourcesPercent``: ``int`` in percent, required.
        - ``currentPMemFailoverResourcesPercent``: ``int`` in percent, optional. Since vSphere API
          7.0.2.0.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/cluster/FailoverResourcesAdmissionControlInfo.rst``
    """

    currentCpuFailoverResourcesPercent: int = 0
    """``int`` in percent, required. Since vSphere API 4.0."""
    currentMemoryFailoverResourcesPercent: int = 0
    """``int`` in percent, required. Since vSphere API 4.0."""
    currentPMemFailoverResourcesPercent: int | None = None
    """``int`` in percent, optional. Since vSphere API 7.0.2.0."""
