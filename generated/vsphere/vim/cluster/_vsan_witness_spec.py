# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanWitnessSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VsanWitnessSpec",
    wire_name="VimClusterVsanWitnessSpec",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vim.version.version10", rank=10),
        _rt.Property("preferredFaultDomainName", "string", since="vim.version.version10", rank=10),
        _rt.Property(
            "diskMapping",
            "vim.vsan.host.DiskMapping",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "storagePoolSpec",
            "vim.vsan.host.AddStoragePoolDiskSpec",
            optional=True,
            since="vsan.version.version20",
            rank=18,
        ),
    ),
)
class VsanWitnessSpec(vmodl.DynamicData):
    """The data object ``vim.cluster.VsanWitnessSpec``, on the wire ``VimClusterVsanWitnessSpec``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.
        - ``preferredFaultDomainName``: ``string``, required.
        - ``diskMapping``: ``vim.vsan.host.DiskMapping``, optional.
        - ``storagePoolSpec``: ``vim.vsan.host.AddStoragePoolDiskSpec``, optional. Since vsan API
          8.0.0.1.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/cluster/VsanWitnessSpec.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vSphere API 6.0."""
    preferredFaultDomainName: str = ""
    """``string``, required. Since vSphere API 6.0."""
    diskMapping: vim.vsan.host.DiskMapping | None = None
    """``vim.vsan.host.DiskMapping``, optional. Since vSphere API 6.0."""
    storagePoolSpec: vim.vsan.host.AddStoragePoolDiskSpec | None = None
    """``vim.vsan.host.AddStoragePoolDiskSpec``, optional. Since vsan API 8.0.0.1."""
