# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.ProfileMetadata``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.profile.ProfileMetadata",
    wire_name="ProfileMetadata",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("key", "TypeName", since="vim.version.version5", rank=5),
        _rt.Property(
            "profileTypeName", "string", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "description",
            "vim.ExtendedDescription",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "sortSpec",
            "vim.profile.ProfileMetadata.ProfileSortSpec",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property(
            "profileCategory", "string", optional=True, since="vim.version.version8", rank=8
        ),
        _rt.Property(
            "profileComponent", "string", optional=True, since="vim.version.version8", rank=8
        ),
        _rt.Property(
            "operationMessages",
            "vim.profile.ProfileMetadata.ProfileOperationMessage",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
    ),
)
class ProfileMetadata(vmodl.DynamicData):
    """The data object ``vim.profile.ProfileMetadata``.

    Fields:
        - ``key``: ``TypeName``, required.
        - ``profileTypeName``: ``string``, optional. Since vSphere API 5.0.
        - ``description``: ``vim.ExtendedDescription``, optional.
        - ``sortSpec``: List of ``vim.profile.ProfileMetadata.ProfileSortSpec``, optional. Since
          vSphere API 5.0.
        - ``profileCategory``: ``string``, optional. Since vSphere API 5.1.
        - ``profileComponent``: ``string``, optional. Since vSphere API 5.1.
        - ``operationMessages``: List of ``vim.profile.ProfileMetadata.ProfileOperationMessage``,
          optional. Since vSphere API 6.7.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/ProfileMetadata.rst``
    """

    @_rt.data(
        "vim.profile.ProfileMetadata.ProfileOperationMessage",
        wire_name="ProfileMetadataProfileOperationMessage",
        since="vim.version.version12",
        rank=12,
        properties=lambda: (
            _rt.Property("operationName", "string", since="vim.version.version12", rank=12),
            _rt.Property(
                "message", "vmodl.LocalizableMessage", since="vim.version.version12", rank=12
            ),
        ),
    )
    class ProfileOperationMessage(vmodl.DynamicData):
        """The data object ``vim.profile.ProfileMetadata.ProfileOperationMessage``, on the wire ``ProfileMetadataProfileOperationMessage``.

        Fields:
            - ``operationName``: ``string``, required.
            - ``message``: ``vmodl.LocalizableMessage``, required.

        Since:
            vSphere API 6.7 (``vim.version.version12``)

        Source:
            ``vim/profile/ProfileMetadata/ProfileOperationMessage.rst``
        """

        operationName: str = ""
        """``string``, required. Since vSphere API 6.7."""
        message: vmodl.LocalizableMessage = _rt.UNSET
        """``vmodl.LocalizableMessage``, required. Since vSphere API 6.7."""

    @_rt.data(
        "vim.profile.ProfileMetadata.ProfileSortSpec",
        wire_name="ProfileMetadataProfileSortSpec",
        since="vim.version.version7",
        rank=7,
        properties=lambda: (
            _rt.Property("policyId", "string", since="vim.version.version7", rank=7),
            _rt.Property("parameter", "string", since="vim.version.version7", rank=7),
        ),
    )
    class ProfileSortSpec(vmodl.DynamicData):
        """The data object ``vim.profile.ProfileMetadata.ProfileSortSpec``, on the wire ``ProfileMetadataProfileSortSpec``.

        Fields:
            - ``policyId``: ``string``, required.
            - ``parameter``: ``string``, required.

        Since:
            vSphere API 5.0 (``vim.version.version7``)

        Source:
            ``vim/profile/ProfileMetadata/ProfileSortSpec.rst``
        """

        policyId: str = ""
        """``string``, required. Since vSphere API 5.0."""
        parameter: str = ""
        """``string``, required. Since vSphere API 5.0."""

    key: _rt.Field[str, str | _rt.TypeClass] = _rt.UNSET
    """``TypeName``, required. Since vSphere API 4.0."""
    profileTypeName: str | None = None
    """``string``, optional. Since vSphere API 5.0."""
    description: vim.ExtendedDescription | None = None
    """``vim.ExtendedDescription``, optional. Since vSphere API 4.0."""
    sortSpec: _rt.Field[
        list[vim.profile.ProfileMetadata.ProfileSortSpec],
        Iterable[vim.profile.ProfileMetadata.ProfileSortSpec],
    ] = _rt.EMPTY
    """List of ``vim.profile.ProfileMetadata.ProfileSortSpec``, optional. Since vSphere API 5.0."""
    profileCategory: str | None = None
    """``string``, optional. Since vSphere API 5.1."""
    profileComponent: str | None = None
    """``string``, optional. Since vSphere API 5.1."""
    operationMessages: _rt.Field[
        list[vim.profile.ProfileMetadata.ProfileOperationMessage],
        Iterable[vim.profile.ProfileMetadata.ProfileOperationMessage],
    ] = _rt.EMPTY
    """List of ``vim.profile.ProfileMetadata.ProfileOperationMessage``, optional. Since vSphere API
    6.7.
    """
