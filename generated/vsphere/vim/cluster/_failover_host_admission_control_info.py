# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.FailoverHostAdmissionControlInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.FailoverHostAdmissionControlInfo",
    wire_name="ClusterFailoverHostAdmissionControlInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "hostStatus",
            "vim.cluster.FailoverHostAdmissionControlInfo.HostStatus",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class FailoverHostAdmissionControlInfo(vim.cluster.DasAdmissionControlInfo):
    """The data object ``vim.cluster.FailoverHostAdmissionControlInfo``, on the wire ``ClusterFailoverHostAdmissionControlInfo``.

    Fields:
        - ``hostStatus``: List of ``vim.cluster.FailoverHostAdmissionControlInfo.HostStatus``,
          optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/cluster/FailoverHostAdmissionControlInfo.rst``
    """

    @_rt.data(
        "vim.cluster.FailoverHostAdmissionControlInfo.HostStatus",
        wire_name="ClusterFailoverHostAdmissionControlInfoHostStatus",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property("host", "vim.HostSystem", since="vim.version.version5", rank=5),
            _rt.Property(
                "status", "vim.ManagedEntity.Status", since="vim.version.version5", rank=5
            ),
        ),
    )
    class HostStatus(vmodl.DynamicData):
        """The data object ``vim.cluster.FailoverHostAdmissionControlInfo.HostStatus``, on the wire ``ClusterFailoverHostAdmissionControlInfoHostStatus``.

        Fields:
            - ``host``: ``vim.HostSystem``, required.
            - ``status``: ``vim.ManagedEntity.Status``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/cluster/FailoverHostAdmissionControlInfo/HostStatus.rst``
        """

        host: vim.HostSystem = _rt.UNSET
        """``vim.HostSystem``, required. Since vSphere API 4.0."""
        status: _rt.Field[vim.ManagedEntity.Status, vim.ManagedEntity.Status | str] = _rt.UNSET
        """``vim.ManagedEntity.Status``, required. Since vSphere API 4.0."""

    hostStatus: _rt.Field[
        list[vim.cluster.FailoverHostAdmissionControlInfo.HostStatus],
        Iterable[vim.cluster.FailoverHostAdmissionControlInfo.HostStatus],
    ] = _rt.EMPTY
    """List of ``vim.cluster.FailoverHostAdmissionControlInfo.HostStatus``, optional. Since vSphere
    API 4.0.
    """
