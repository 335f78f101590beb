# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.ParameterMetadata``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.profile.ParameterMetadata",
    wire_name="ProfileParameterMetadata",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("id", "vim.ExtendedElementDescription", since="vim.version.version5", rank=5),
        _rt.Property("type", "TypeName", since="vim.version.version5", rank=5),
        _rt.Property("optional", "boolean", since="vim.version.version5", rank=5),
        _rt.Property(
            "defaultValue", "anyType", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("hidden", "boolean", optional=True, since="vim.version.version11", rank=11),
        _rt.Property(
            "securitySensitive", "boolean", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property("readOnly", "boolean", optional=True, since="vim.version.version11", rank=11),
        _rt.Property(
            "parameterRelations",
            "vim.profile.ParameterMetadata.ParameterRelationMetadata",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
    ),
)
class ParameterMetadata(vmodl.DynamicData):
    """The data object ``vim.profile.ParameterMetadata``, on the wire ``ProfileParameterMetadata``.

    Fields:
        - ``id``: ``vim.ExtendedElementDescription``, required.
        - ``type``: ``TypeName``, required.
        - ``optional``: ``boolean``, required.
        - ``defaultValue``: ``anyType``, optional.
        - ``hidden``: ``boolean``, optional. Since vSphere API 6.5.
        - ``securitySensitive``: ``boolean``, optional. Since vSphere API 6.5.
        - ``readOnly``: ``boolean``, optional. Since vSphere API 6.5.
        - ``parameterRelations``: List of
          ``vim.profile.ParameterMetadata.ParameterRelationMetadata``, optional. Since vSphere API
          6.7.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/ParameterMetadata.rst``
    """

    @_rt.data(
        "vim.profile.ParameterMetadata.ParameterRelationMetadata",
        wire_name="ProfileParameterMetadataParameterRelationMetadata",
        since="vim.version.version12",
        rank=12,
        properties=lambda: (
            _rt.Property(
                "relationTypes",
                "string",
                array=True,
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property(
                "values",
                "anyType",
                array=True,
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property(
                "path",
                "vim.profile.ProfilePropertyPath",
                optional=True,
                since="vim.version.version12",
                rank=12,
            ),
            _rt.Property("minCount", "int", since="vim.version.version12", rank=12),
            _rt.Property("maxCount", "int", since="vim.version.version12", rank=12),
        ),
    )
    class ParameterRelationMetadata(vmodl.DynamicData):
        """The data object ``vim.profile.ParameterMetadata.ParameterRelationMetadata``, on the wire ``ProfileParameterMetadataParameterRelationMetadata``.

        Fields:
            - ``relationTypes``: List of ``string``, optional.
            - ``values``: List of ``anyType``, optional.
            - ``path``: ``vim.profile.ProfilePropertyPath``, optional.
            - ``minCount``: ``int``, required.
            - ``maxCount``: ``int``, required.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/profile/ParameterMetadata/ParameterRelationMetadata.rst``
        """

        relationTypes: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 6.7."""
        values: _rt.Field[list[object], Iterable[object]] = _rt.EMPTY
        """List of ``anyType``, optional. Since vSphere API 6.7."""
        path: vim.profile.ProfilePropertyPath | None = None
        """``vim.profile.ProfilePropertyPath``, optional. Since vSphere API 6.7."""
        minCount: int = 0
        """``int``, required. Since vSphere API 6.7."""
        maxCount: int = 0
        """``int``, required. Since vSphere API 6.7."""

    @_rt.enum(
        "vim.profile.ParameterMetadata.RelationType",
        wire_name="ProfileParameterMetadataRelationType",
        since="vim.version.version12",
        rank=12,
    )
    class RelationType(_rt.VimEnum):
        """The enum ``vim.profile.ParameterMetadata.RelationType``, on the wire ``ProfileParameterMetadataRelationType``.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/profile/ParameterMetadata/RelationType.rst``
        """

        dynamic_relation = "dynamic_relation"
        """The value ``dynamic_relation``."""
        extensible_relation = "extensible_relation"
        """The value ``extensible_relation``."""
        localizable_relation = "localizable_relation"
        """The value ``localizable_relation``."""
        static_relation = "static_relation"
        """The value ``static_relation``."""
        validation_relation = "validation_relation"
        """The value ``validation_relation``."""

    id: vim.ExtendedElementDescription = _rt.UNSET
    """``vim.ExtendedElementDescription``, required. Since vSphere API 4.0."""
    type: _rt.Field[str, str | _rt.TypeClass] = _rt.UNSET
    """``TypeName``, required. Since vSphere API 4.0."""
    optional: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    defaultValue: object = None
    """``anyType``, optional. Since vSphere API 4.0."""
    hidden: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    securitySensitive: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    readOnly: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    parameterRelations: _rt.Field[
        list[vim.profile.ParameterMetadata.ParameterRelationMetadata],
        Iterable[vim.profile.ParameterMetadata.ParameterRelationMetadata],
    ] = _rt.EMPTY
    """List of ``vim.profile.ParameterMetadata.ParameterRelationMetadata``, optional. Since vSphere
    API 6.7.
    """
