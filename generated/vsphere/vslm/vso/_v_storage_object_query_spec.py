# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vslm.vso.VStorageObjectQuerySpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vslm.vso.VStorageObjectQuerySpec",
    wire_name="VslmVsoVStorageObjectQuerySpec",
    since="vslm.version.version14",
    rank=2,
    properties=lambda: (
        _rt.Property("queryField", "string", since="vslm.version.version14", rank=2),
        _rt.Property("queryOperator", "string", since="vslm.version.version14", rank=2),
        _rt.Property(
            "queryValue",
            "string",
            array=True,
            optional=True,
            since="vslm.version.version14",
            rank=2,
        ),
    ),
)
class VStorageObjectQuerySpec(vmodl.DynamicData):
    """The data object ``vslm.vso.VStorageObjectQuerySpec``, on the wire ``VslmVsoVStorageObjectQuerySpec``.

    Fields:
        - ``queryField``: ``string``, required.
        - ``queryOperator``: ``string``, required.
        - ``queryValue``: List of ``string``, optional.

    Since:
        vslm API 6.7.2 (``vslm.version.version14``)

    Source:
        ``vslm/vso/VStorageObjectQuerySpec.rst``
    """

    @_rt.enum(
        "vslm.vso.VStorageObjectQuerySpec.QueryFieldEnum",
        wire_name="VslmVsoVStorageObjectQuerySpecQueryFieldEnum",
        since="vslm.version.version14",
        rank=2,
    )
    class QueryFieldEnum(_rt.VimEnum):
        """The enum ``vslm.vso.VStorageObjectQuerySpec.QueryFieldEnum``, on the wire ``VslmVsoVStorageObjectQuerySpecQueryFieldEnum``.

        Since:
            vslm API 6.7.2 (``vslm.version.version14``)

        Source:
            ``vslm/vso/VStorageObjectQuerySpec/QueryFieldEnum.rst``
        """

        id = "id"
        """The value ``id``."""
        name_ = "name"
        """The value ``name``."""
        capacity = "capacity"
        """The value ``capacity``."""
        createTime = "createTime"
        """The value ``createTime``."""
        backingObjectId = "backingObjectId"
        """The value ``backingObjectId``."""
        datastoreMoId = "datastoreMoId"
        """The value ``datastoreMoId``."""
        metadataKey = "metadataKey"
        """The value ``metadataKey``."""
        metadataValue = "metadataValue"
        """The value ``metadataValue``."""

    @_rt.enum(
        "vslm.vso.VStorageObjectQuerySpec.QueryOperatorEnum",
        wire_name="VslmVsoVStorageObjectQuerySpecQueryOperatorEnum",
        since="vslm.version.version14",
        rank=2,
    )
    class QueryOperatorEnum(_rt.VimEnum):
        """The enum ``vslm.vso.VStorageObjectQuerySpec.QueryOperatorEnum``, on the wire ``VslmVsoVStorageObjectQuerySpecQueryOperatorEnum``.

        Since:
            vslm API 6.7.2 (``vslm.version.version14``)

        Source:
            ``vslm/vso/VStorageObjectQuerySpec/QueryOperatorEnum.rst``
        """

        equals = "equals"
        """The value ``equals``."""
        notEquals = "notEquals"
        """The value ``notEquals``."""
        lessThan = "lessThan"
        """The value ``lessThan``."""
        greaterThan = "greaterThan"
        """The value ``greaterThan``."""
        lessThanOrEqual = "lessThanOrEqual"
        """The value ``lessThanOrEqual``."""
        greaterThanOrEqual = "greaterThanOrEqual"
        """The value ``greaterThanOrEqual``."""
        contains = "contains"
        """The value ``contains``."""
        startsWith = "startsWith"
        """The value ``startsWith``."""
        endsWith = "endsWith"
        """The value ``endsWith``."""

    queryField: str = ""
    """``string``, required. Since vslm API 6.7.2."""
    queryOperator: str = ""
    """``string``, required. Since vslm API 6.7.2."""
    queryValue: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vslm API 6.7.2."""
