# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.InfraUpdateHaConfigInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.InfraUpdateHaConfigInfo",
    wire_name="ClusterInfraUpdateHaConfigInfo",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("enabled", "boolean", optional=True, since="vim.version.version11", rank=11),
        _rt.Property("behavior", "string", optional=True, since="vim.version.version11", rank=11),
        _rt.Property(
            "moderateRemediation", "string", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "severeRemediation", "string", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "providers", "string", array=True, optional=True, since="vim.version.version11", rank=11
        ),
    ),
)
class InfraUpdateHaConfigInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.InfraUpdateHaConfigInfo``, on the wire ``ClusterInfraUpdateHaConfigInfo``.

    Fields:
        - ``enabled``: ``boolean``, optional.
        - ``behavior``: ``string``, optional.
        - ``moderateRemediation``: ``string``, optional.
        - ``severeRemediation``: ``string``, optional.
        - ``providers``: List of ``string``, optional.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/cluster/InfraUpdateHaConfigInfo.rst``
    """

    @_rt.enum(
        "vim.cluster.InfraUpdateHaConfigInfo.BehaviorType",
        wire_name="ClusterInfraUpdateHaConfigInfoBehaviorType",
        since="vim.version.version11",
        rank=11,
    )
    class BehaviorType(_rt.VimEnum):
        """The enum ``vim.cluster.InfraUpdateHaConfigInfo.BehaviorType``, on the wire ``ClusterInfraUpdateHaConfigInfoBehaviorType``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/cluster/InfraUpdateHaConfigInfo/BehaviorType.rst``
        """

        Manual = "Manual"
        """The value ``Manual``."""
        Automated = "Automated"
        """The value ``Automated``."""

    @_rt.enum(
        "vim.cluster.InfraUpdateHaConfigInfo.RemediationType",
        wire_name="ClusterInfraUpdateHaConfigInfoRemediationType",
        since="vim.version.version11",
        rank=11,
    )
    class RemediationType(_rt.VimEnum):
        """The enum ``vim.cluster.InfraUpdateHaConfigInfo.RemediationType``, on the wire ``ClusterInfraUpdateHaConfigInfoRemediationType``.

        Since:
            vSphere API 6.5 (``vim.version.version11``)

        Source:
            ``vim/cluster/InfraUpdateHaConfigInfo/RemediationType.rst``
        """

        QuarantineMode = "QuarantineMode"
        """The value ``QuarantineMode``."""
        MaintenanceMode = "MaintenanceMode"
        """The value ``MaintenanceMode``."""

    enabled: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    behavior: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    moderateRemediation: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    severeRemediation: str | None = None
    """``string``, optional. Since vSphere API 6.5."""
    providers: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 6.5."""
