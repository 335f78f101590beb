# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VmToolsMonitoringSettings``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VmToolsMonitoringSettings",
    wire_name="ClusterVmToolsMonitoringSettings",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("enabled", "boolean", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("vmMonitoring", "string", optional=True, since="vim.version.version6", rank=6),
        _rt.Property(
            "clusterSettings", "boolean", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("failureInterval", "int", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("minUpTime", "int", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("maxFailures", "int", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "maxFailureWindow", "int", optional=True, since="vim.version.version5", rank=5
        ),
    ),
)
class VmToolsMonitoringSettings(vmodl.DynamicData):
    """The data object ``vim.cluster.VmToolsMonitoringSettings``, on the wire ``ClusterVmToolsMonitoringSettings``.

    Fields:
        - ``enabled``: ``boolean``, optional.
        - ``vmMonitoring``: ``string``, optional. Since vSphere API 4.1.
        - ``clusterSettings``: ``boolean``, optional.
        - ``failureInterval``: ``int``, optional.
        - ``minUpTime``: ``int``, optional.
        - ``maxFailures``: ``int``, optional.
        - ``maxFailureWindow``: ``int``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/cluster/VmToolsMonitoringSettings.rst``
    """

    enabled: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    vmMonitoring: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
    clusterSettings: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    failureInterval: int | None = None
    """``int``, optional. Since vSphere API 4.0."""
    minUpTime: int | None = None
    """``int``, optional. Since vSphere API 4.0."""
    maxFailures: int | None = None
    """``int``, optional. Since vSphere API 4.0."""
    maxFailureWindow: int | None = None
    """``int``, optional. Since vSphere API 4.0."""
