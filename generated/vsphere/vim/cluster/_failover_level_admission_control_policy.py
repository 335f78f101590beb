# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.FailoverLevelAdmissionControlPolicy``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.FailoverLevelAdmissionControlPolicy",
    wire_name="ClusterFailoverLevelAdmissionControlPolicy",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("failoverLevel", "int", since="vim.version.version5", rank=5),
        _rt.Property(
            "slotPolicy",
            "vim.cluster.SlotPolicy",
            optional=True,
            since="vim.version.version8",
            rank=8,
        ),
    ),
)
class FailoverLevelAdmissionControlPolicy(vim.cluster.DasAdmissionControlPolicy):
    """The data object ``vim.cluster.FailoverLevelAdmissionControlPolicy``, on the wire ``ClusterFailoverLevelAdmissionControlPolicy``.

    Fields:
        - ``failoverLevel``: ``int``, required.
        - ``slotPolicy``: ``vim.cluster.SlotPolicy``, optional. Since vSphere API 5.1.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/cluster/FailoverLevelAdmissionControlPolicy.rst``
    """

    failoverLevel: int = 0
    """``int``, required. Since vSphere API 4.0."""
    slotPolicy: vim.cluster.SlotPolicy | None = None
    """``vim.cluster.SlotPolicy``, optional. Since vSphere API 5.1."""
