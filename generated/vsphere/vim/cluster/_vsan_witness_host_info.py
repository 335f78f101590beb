# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VSANWitnessHostInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.VSANWitnessHostInfo",
    wire_name="VimClusterVSANWitnessHostInfo",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("nodeUuid", "string", since="vim.version.version10", rank=10),
        _rt.Property(
            "faultDomainName", "string", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "preferredFdName", "string", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "preferredFdUuid", "string", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "unicastAgentAddr", "string", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "host", "vim.HostSystem", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property(
            "metadataMode", "boolean", optional=True, since="vsan.version.version12", rank=10
        ),
    ),
)
class VSANWitnessHostInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.VSANWitnessHostInfo``, on the wire ``VimClusterVSANWitnessHostInfo``.

    Fields:
        - ``nodeUuid``: ``string``, required.
        - ``faultDomainName``: ``string``, optional.
        - ``preferredFdName``: ``string``, optional.
        - ``preferredFdUuid``: ``string``, optional.
        - ``unicastAgentAddr``: ``string``, optional.
        - ``host``: ``vim.HostSystem``, optional.
        - ``metadataMode``: ``boolean``, optional. Since vsan API 7.0.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/cluster/VSANWitnessHostInfo.rst``
    """

    nodeUuid: str = ""
    """``string``, required. Since vSphere API 6.0."""
    faultDomainName: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    preferredFdName: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    preferredFdUuid: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    unicastAgentAddr: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    host: vim.HostSystem | None = None
    """``vim.HostSystem``, optional. Since vSphere API 6.0."""
    metadataMode: bool | None = None
    """``boolean``, optional. Since vsan API 7.0."""
