# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.EntityMetadata``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cns.EntityMetadata",
    wire_name="CnsEntityMetadata",
    since="vsan.version.version11",
    rank=9,
    properties=lambda: (
        _rt.Property("entityName", "string", since="vsan.version.version11", rank=9),
        _rt.Property(
            "labels",
            "vim.KeyValue",
            array=True,
            optional=True,
            since="vsan.version.version11",
            rank=9,
        ),
        _rt.Property("delete", "boolean", optional=True, since="vsan.version.version11", rank=9),
        _rt.Property("clusterId", "string", optional=True, since="vsan.version.version12", rank=10),
    ),
)
class EntityMetadata(vmodl.DynamicData):
    """The data object ``vim.cns.EntityMetadata``, on the wire ``CnsEntityMetadata``.

    Fields:
        - ``entityName``: ``string``, required.
        - ``labels``: List of ``vim.KeyValue``, optional.
        - ``delete``: ``boolean``, optional.
        - ``clusterId``: ``string``, optional. Since vsan API 7.0.

    Since:
        vSAN 6.7U3 (``vsan.version.version11``)

    Source:
        ``vim/cns/EntityMetadata.rst``
    """

    entityName: str = ""
    """``string``, required. Since vSAN 6.7U3."""
    labels: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
    """List of ``vim.KeyValue``, optional. Since vSAN 6.7U3."""
    delete: bool | None = None
    """``boolean``, optional. Since vSAN 6.7U3."""
    clusterId: str | None = None
    """``string``, optional. Since vsan API 7.0."""
