# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.KubernetesEntityMetadata``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cns.KubernetesEntityMetadata",
    wire_name="CnsKubernetesEntityMetadata",
    since="vsan.version.version11",
    rank=9,
    properties=lambda: (
        _rt.Property("entityType", "string", since="vsan.version.version11", rank=9),
        _rt.Property("namespace", "string", optional=True, since="vsan.version.version11", rank=9),
        _rt.Property(
            "referredEntity",
            "vim.cns.KubernetesEntityReference",
            array=True,
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
    ),
)
class KubernetesEntityMetadata(vim.cns.EntityMetadata):
    """The data object ``vim.cns.KubernetesEntityMetadata``, on the wire ``CnsKubernetesEntityMetadata``.

    Fields:
        - ``entityType``: ``string``, required.
        - ``namespace``: ``string``, optional.
        - ``referredEntity``: List of ``vim.cns.KubernetesEntityReference``, optional. Since vsan
          API 7.0.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/cns/KubernetesEntityMetadata.rst``
    """

    entityType: str = ""
    """``string``, required. Since vSAN 6.7U3."""
    namespace: str | None = None
    """``string``, optional. Since vSAN 6.7U3."""
    referredEntity: _rt.Field[
        list[vim.cns.KubernetesEntityReference], Iterable[vim.cns.KubernetesEntityReference]
    ] = _rt.EMPTY
    """List of ``vim.cns.KubernetesEntityReference``, optional. Since vsan API 7.0."""
