# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.FailoverHostAdmissionControlPolicy``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cluster.FailoverHostAdmissionControlPolicy",
    wire_name="ClusterFailoverHostAdmissionControlPolicy",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "failoverHosts",
            "vim.HostSystem",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("failoverLevel", "int", optional=True, since="vim.version.version11", rank=11),
    ),
)
class FailoverHostAdmissionControlPolicy(vim.cluster.DasAdmissionControlPolicy):
    """The data object ``vim.cluster.FailoverHostAdmissionControlPolicy``, on the wire ``ClusterFailoverHostAdmissionControlPolicy``.

    Fields:
        - ``failoverHosts``: List of ``vim.HostSystem``, optional.
        - ``failoverLevel``: ``int``, optional. Since vSphere API 6.5.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/cluster/FailoverHostAdmissionControlPolicy.rst``
    """

    failoverHosts: _rt.Field[list[vim.HostSystem], Iterable[vim.HostSystem]] = _rt.EMPTY
    """List of ``vim.HostSystem``, optional. Since vSphere API 4.0."""
    failoverLevel: int | None = None
    """``int``, optional. Since vSphere API 6.5."""
