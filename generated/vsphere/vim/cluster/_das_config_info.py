# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.DasConfigInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.DasConfigInfo",
    wire_name="ClusterDasConfigInfo",
    properties=lambda: (
        _rt.Property("enabled", "boolean", optional=True),
        _rt.Property("vmMonitoring", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "hostMonitoring", "string", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "vmComponentProtecting", "string", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property("failoverLevel", "int", optional=True),
        _rt.Property(
            "admissionControlPolicy",
            "vim.cluster.DasAdmissionControlPolicy",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("admissionControlEnabled", "boolean", optional=True),
        _rt.Property(
            "defaultVmSettings",
            "vim.cluster.DasVmSettings",
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
        _rt.Property("option", "vim.option.OptionValue", array=True, optional=True),
        _rt.Property(
            "heartbeatDatastore",
            "vim.Datastore",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "hBDatastoreCandidatePolicy",
            "string",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
    ),
)
class DasConfigInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.DasConfigInfo``, on the wire ``ClusterDasConfigInfo``.

    Fields:
        - ``enabled``: ``boolean``, optional.
        - ``vmMonitoring``: ``string``, optional. Since vSphere API 4.0.
        - ``hostMonitoring``: ``string``, optional. Since vSphere API 4.0.
        - ``vmComponentProtecting``: ``string``, optional. Since vSphere API 6.0.
        - ``failoverLevel``: ``int``, optional.
        - ``admissionControlPolicy``: ``vim.cluster.DasAdmissionControlPolicy``, optional. Since
          vSphere API 4.0.
        - ``admissionControlEnabled``: ``boolean``, optional.
        - ``defaultVmSettings``: ``vim.cluster.DasVmSettings``, optional. Since VI API 2.5.
        - ``option``: List of ``vim.option.OptionValue``, optional.
        - ``heartbeatDatastore``: List of ``vim.Datastore``, optional. Since vSphere API 5.0.
        - ``hBDatastoreCandidatePolicy``: ``string``, optional. Since vSphere API 5.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/cluster/DasConfigInfo.rst``
    """

    @_rt.enum(
        "vim.cluster.DasConfigInfo.HBDatastoreCandidate",
        wire_name="ClusterDasConfigInfoHBDatastoreCandidate",
        since="vim.version.version7",
        rank=7,
    )
    class HBDatastoreCandidate(_rt.VimEnum):
        """The enum ``vim.cluster.DasConfigInfo.HBDatastoreCandidate``, on the wire ``ClusterDasConfigInfoHBDatastoreCandidate``.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/cluster/DasConfigInfo/HBDatastoreCandidate.rst``
        """

        userSelectedDs = "userSelectedDs"
        """The value ``userSelectedDs``."""
        allFeasibleDs = "allFeasibleDs"
        """The value ``allFeasibleDs``."""
        allFeasibleDsWithUserPreference = "allFeasibleDsWithUserPreference"
        """The value ``allFeasibleDsWithUserPreference``."""

    @_rt.enum(
        "vim.cluster.DasConfigInfo.ServiceState",
        wire_name="ClusterDasConfigInfoServiceState",
        since="vim.version.version5",
        rank=5,
    )
    class ServiceState(_rt.VimEnum):
        """The enum ``vim.cluster.DasConfigInfo.ServiceState``, on the wire ``ClusterDasConfigInfoServiceState``.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/cluster/DasConfigInfo/ServiceState.rst``
        """

        disabled = "disabled"
        """The value ``disabled``."""
        enabled = "enabled"
        """The value ``enabled``."""

    @_rt.enum(
        "vim.cluster.DasConfigInfo.VmMonitoringState",
        wire_name="ClusterDasConfigInfoVmMonitoringState",
        since="vim.version.version6",
        rank=6,
    )
    class VmMonitoringState(_rt.VimEnum):
        """The enum ``vim.cluster.DasConfigInfo.VmMonitoringState``, on the wire ``ClusterDasConfigInfoVmMonitoringState``.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/cluster/DasConfigInfo/VmMonitoringState.rst``
        """

        vmMonitoringDisabled = "vmMonitoringDisabled"
        """The value ``vmMonitoringDisabled``."""
        vmMonitoringOnly = "vmMonitoringOnly"
        """The value ``vmMonitoringOnly``."""
        vmAndAppMonitoring = "vmAndAppMonitoring"
        """The value ``vmAndAppMonitoring``."""

    enabled: bool | None = None
    """``boolean``, optional. Since 1.0."""
    vmMonitoring: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    hostMonitoring: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    vmComponentProtecting: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    failoverLevel: int | None = None
    """``int``, optional. Since 1.0."""
    admissionControlPolicy: vim.cluster.DasAdmissionControlPolicy | None = None
    """``vim.cluster.DasAdmissionControlPolicy``, optional. Since vSphere API 4.0."""
    admissionControlEnabled: bool | None = None
    """``boolean``, optional. Since 1.0."""
    defaultVmSettings: vim.cluster.DasVmSettings | None = None
    """``vim.cluster.DasVmSettings``, optional. Since VI API 2.5."""
    option: _rt.Field[list[vim.option.OptionValue], Iterable[vim.option.OptionValue]] = _rt.EMPTY
    """List of ``vim.option.OptionValue``, optional. Since 1.0."""
    heartbeatDatastore: _rt.Field[list[vim.Datastore], Iterable[vim.Datastore]] = _rt.EMPTY
    """List of ``vim.Datastore``, optional. Since vSphere API 5.0."""
    hBDatastoreCandidatePolicy: str | None = None
    """``string``, optional. Since vSphere API 5.0."""
