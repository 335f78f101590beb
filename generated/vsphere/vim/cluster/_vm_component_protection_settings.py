# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VmComponentProtectionSettings``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.VmComponentProtectionSettings",
    wire_name="ClusterVmComponentProtectionSettings",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "vmStorageProtectionForAPD",
            "string",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "enableAPDTimeoutForHosts",
            "boolean",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "vmTerminateDelayForAPDSec",
            "int",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "vmReactionOnAPDCleared",
            "string",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "vmStorageProtectionForPDL",
            "string",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class VmComponentProtectionSettings(vmodl.DynamicData):
    """The data object ``vim.cluster.VmComponentProtectionSettings``, on the wire ``ClusterVmComponentProtectionSettings``.

    Fields:
        - ``vmStorageProtectionForAPD``: ``string``, optional.
        - ``enableAPDTimeoutForHosts``: ``boolean``, optional.
        - ``vmTerminateDelayForAPDSec``: ``int`` in seconds, optional.
        - ``vmReactionOnAPDCleared``: ``string``, optional.
        - ``vmStorageProtectionForPDL``: ``string``, optional.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/cluster/VmComponentProtectionSettings.rst``
    """

    @_rt.enum(
        "vim.cluster.VmComponentProtectionSettings.StorageVmReaction",
        wire_name="ClusterVmComponentProtectionSettingsStorageVmReaction",
        since="vim.version.version10",
        rank=10,
    )
    class StorageVmReaction(_rt.VimEnum):
        """The enum ``vim.cluster.VmComponentProtectionSettings.StorageVmReaction``, on the wire ``ClusterVmComponentProtectionSettingsStorageVmReaction``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/cluster/VmComponentProtectionSettings/StorageVmReaction.rst``
        """

        disabled = "disabled"
        """The value ``disabled``."""
        warning = "warning"
        """The value ``warning``."""
        restartConservative = "restartConservative"
        """The value ``restartConservative``."""
        restartAggressive = "restartAggressive"
        """The value ``restartAggressive``."""
        clusterDefault = "clusterDefault"
        """The value ``clusterDefault``."""

    @_rt.enum(
        "vim.cluster.VmComponentProtectionSettings.VmReactionOnAPDCleared",
        wire_name="ClusterVmComponentProtectionSettingsVmReactionOnAPDCleared",
        since="vim.version.version10",
        rank=10,
    )
    class VmReactionOnAPDCleared(_rt.VimEnum):
        """The enum ``vim.cluster.VmComponentProtectionSettings.VmReactionOnAPDCleared``, on the wire ``ClusterVmComponentProtectionSettingsVmReactionOnAPDCleared``.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/cluster/VmComponentProtectionSettings/VmReactionOnAPDCleared.rst``
        """

        none = "none"
        """The value ``none``."""
        reset = "reset"
        """The value ``reset``."""
        useClusterDefault = "useClusterDefault"
        """The value ``useClusterDefault``."""

    vmStorageProtectionForAPD: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    enableAPDTimeoutForHosts: bool | None = None
    """``boolean``, optional. Since vSphere API 6.0."""
    vmTerminateDelayForAPDSec: int | None = None
    """``int`` in seconds, optional. Since vSphere API 6.0."""
    vmReactionOnAPDCleared: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    vmStorageProtectionForPDL: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
