# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.KubernetesEntityReference``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cns.KubernetesEntityReference",
    wire_name="CnsKubernetesEntityReference",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property("entityType", "string", since="vsan.version.version12", rank=10),
        _rt.Property("entityName", "string", since="vsan.version.version12", rank=10),
        _rt.Property("namespace", "string", optional=True, since="vsan.version.version12", rank=10),
        _rt.Property("clusterId", "string", optional=True, since="vsan.version.version12", rank=10),
    ),
)
class KubernetesEntityReference(vmodl.DynamicData):
    """The data object ``vim.cns.KubernetesEntityReference``, on the wire ``CnsKubernetesEntityReference``.

    Fields:
        - ``entityType``: ``string``, required.
        - ``entityName``: ``string``, required.
        - ``namespace``: ``string``, optional.
        - ``clusterId``: ``string``, optional.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/cns/KubernetesEntityReference.rst``
    """

    entityType: str = ""
    """``string``, required. Since vsan API 7.0."""
    entityName: str = ""
    """``string``, required. Since vsan API 7.0."""
    namespace: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    clusterId: str | None = None
    """``string``, optional. Since vsan API 7.0."""
