# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanObjectPlacementDetails``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanObjectPlacementDetails",
    wire_name="VsanObjectPlacementDetails",
    since="vsan.version.v9_1_0_0",
    rank=23,
    properties=lambda: (
        _rt.Property("uuid", "string", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property("type", "string", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property("name", "string", optional=True, since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property("isRemote", "boolean", since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property(
            "vm", "vim.VirtualMachine", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
        _rt.Property(
            "spbmProfileUuid", "string", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
        _rt.Property(
            "spbmProfileName", "string", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
        _rt.Property(
            "isLocalPolicy", "boolean", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
        _rt.Property(
            "remoteDatastoreUuid", "string", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
        _rt.Property(
            "remoteDatastoreName", "string", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
        _rt.Property(
            "remoteCluster",
            "vim.ClusterComputeResource",
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
        _rt.Property(
            "remoteClusterName", "string", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
        _rt.Property("remoteVc", "string", optional=True, since="vsan.version.v9_1_0_0", rank=23),
        _rt.Property(
            "healthState", "string", optional=True, since="vsan.version.v9_1_0_0", rank=23
        ),
        _rt.Property(
            "components",
            "vim.cluster.VsanComponentPlacement",
            array=True,
            optional=True,
            since="vsan.version.v9_1_0_0",
            rank=23,
        ),
    ),
)
class VsanObjectPlacementDetails(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanObjectPlacementDetails``.

    Fields:
        - ``uuid``: ``string``, required.
        - ``type``: ``string``, required.
        - ``name``: ``string``, optional.
        - ``isRemote``: ``boolean``, required.
        - ``vm``: ``vim.VirtualMachine``, optional.
        - ``spbmProfileUuid``: ``string``, optional.
        - ``spbmProfileName``: ``string``, optional.
        - ``isLocalPolicy``: ``boolean``, optional.
        - ``remoteDatastoreUuid``: ``string``, optional.
        - ``remoteDatastoreName``: ``string``, optional.
        - ``remoteCluster``: ``vim.ClusterComputeResource``, optional.
        - ``remoteClusterName``: ``string``, optional.
        - ``remoteVc``: ``string``, optional.
        - ``healthState``: ``string``, optional.
        - ``components``: List of ``vim.cluster.VsanComponentPlacement``, optional.

    Since:
        vsan API 9.1.0.0 (``vsan.version.v9_1_0_0``)

    Source:
        ``vim/cluster/VsanObjectPlacementDetails.rst``
    """

    uuid: str = ""
    """``string``, required. Since vsan API 9.1.0.0."""
    type: str = ""
    """``string``, required. Since vsan API 9.1.0.0."""
    name: str | None = None
    """``string``, optional. Since vsan API 9.1.0.0."""
    isRemote: bool = False
    """``boolean``, required. Since vsan API 9.1.0.0."""
    vm: vim.VirtualMachine | None = None
    """``vim.VirtualMachine``, optional. Since vsan API 9.1.0.0."""
    spbmProfileUuid: str | None = None
    """``string``, optional. Since vsan API 9.1.0.0."""
    spbmProfileName: str | None = None
    """``string``, optional. Since vsan API 9.1.0.0."""
    isLocalPolicy: bool | None = None
    """``boolean``, optional. Since vsan API 9.1.0.0."""
    remoteDatastoreUuid: str | None = None
    """``string``, optional. Since vsan API 9.1.0.0."""
    remoteDatastoreName: str | None = None
    """``string``, optional. Since vsan API 9.1.0.0."""
    remoteCluster: vim.ClusterComputeResource | None = None
    """``vim.ClusterComputeResource``, optional. Since vsan API 9.1.0.0."""
    remoteClusterName: str | None = None
    """``string``, optional. Since vsan API 9.1.0.0."""
    remoteVc: str | None = None
    """``string``, optional. Since vsan API 9.1.0.0."""
    healthState: str | None = None
    """``string``, optional. Since vsan API 9.1.0.0."""
    components: _rt.Field[
        list[vim.cluster.VsanComponentPlacement], Iterable[vim.cluster.VsanComponentPlacement]
    ] = _rt.EMPTY
    """List of ``vim.cluster.VsanComponentPlacement``, optional. Since vsan API 9.1.0.0."""
