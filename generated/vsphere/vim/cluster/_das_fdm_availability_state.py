# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.DasFdmAvailabilityState``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.enum(
    "vim.cluster.DasFdmAvailabilityState",
    wire_name="ClusterDasFdmAvailabilityState",
    since="vim.version.version7",
    rank=7,
)
class DasFdmAvailabilityState(_rt.VimEnum):
    """The enum ``vim.cluster.DasFdmAvailabilityState``, on the wire ``ClusterDasFdmAvailabilityState``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/cluster/DasFdmAvailabilityState.rst``
    """

    uninitialized = "uninitialized"
    """The value ``uninitialized``."""
    election = "election"
    """The value ``election``."""
    master = "master"
    """The value ``master``."""
    connectedToMaster = "connectedToMaster"
    """The value ``connectedToMaster``."""
    networkPartitionedFromMaster = "networkPartitionedFromMaster"
    """The value ``networkPartitionedFromMaster``."""
    networkIsolated = "networkIsolated"
    """The value ``networkIsolated``."""
    hostDown = "hostDown"
    """The value ``hostDown``."""
    initializationError = "initializationError"
    """The value ``initializationError``."""
    uninitializationError = "uninitializationError"
    """The value ``uninitializationError``."""
    fdmUnreachable = "fdmUnreachable"
    """The value ``fdmUnreachable``."""
    retry = "retry"
    """The value ``retry``."""
