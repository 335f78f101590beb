# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.ContainerCluster``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cns.ContainerCluster",
    wire_name="CnsContainerCluster",
    since="vsan.version.version11",
    rank=9,
    properties=lambda: (
        _rt.Property("clusterType", "string", since="vsan.version.version11", rank=9),
        _rt.Property("clusterId", "string", since="vsan.version.version11", rank=9),
        _rt.Property("vSphereUser", "string", since="vsan.version.version11", rank=9),
        _rt.Property(
            "clusterFlavor", "string", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "clusterDistribution", "string", optional=True, since="vsan.version.version16", rank=14
        ),
        _rt.Property("delete", "boolean", optional=True, since="vsan.version.version21", rank=19),
    ),
)
class ContainerCluster(vmodl.DynamicData):
    """The data object ``vim.cns.ContainerCluster``, on the wire ``CnsContainerCluster``.

    Fields:
        - ``clusterType``: ``string``, required.
        - ``clusterId``: ``string``, required.
        - ``vSphereUser``: ``string``, required.
        - ``clusterFlavor``: ``string``, optional. Since vsan API 7.0.
        - ``clusterDistribution``: ``string``, optional. Since vSAN 7.0U2.
        - ``delete``: ``boolean``, optional. Since vsan API 8.0.0.2.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/cns/ContainerCluster.rst``
    """

    clusterType: str = ""
    """``string``, required. Since vSAN 6.7U3."""
    clusterId: str = ""
    """``string``, required. Since vSAN 6.7U3."""
    vSphereUser: str = ""
    """``string``, required. Since vSAN 6.7U3."""
    clusterFlavor: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    clusterDistribution: str | None = None
    """``string``, optional. Since vSAN 7.0U2."""
    delete: bool | None = None
    """``boolean``, optional. Since vsan API 8.0.0.2."""
