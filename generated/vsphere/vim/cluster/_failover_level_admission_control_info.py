# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.FailoverLevelAdmissionControlInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.FailoverLevelAdmissionControlInfo",
    wire_name="ClusterFailoverLevelAdmissionControlInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("currentFailoverLevel", "int", since="vim.version.version5", rank=5),
    ),
)
class FailoverLevelAdmissionControlInfo(vim.cluster.DasAdmissionControlInfo):
    """The data object ``vim.cluster.FailoverLevelAdmissionControlInfo``, on the wire ``ClusterFailoverLevelAdmissionControlInfo``.

    Fields:
        - ``currentFailoverLevel``: ``int``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/cluster/FailoverLevelAdmissionControlInfo.rst``
    """

    currentFailoverLevel: int = 0
    """``int``, required. Since vSphere API 4.0."""
