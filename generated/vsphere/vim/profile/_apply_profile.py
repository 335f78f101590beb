# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.ApplyProfile``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.profile.ApplyProfile",
    wire_name="ApplyProfile",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("enabled", "boolean", since="vim.version.version5", rank=5),
        _rt.Property(
            "policy",
            "vim.profile.Policy",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "profileTypeName", "string", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "profileVersion", "string", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "property",
            "vim.profile.ApplyProfileProperty",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
        _rt.Property("favorite", "boolean", optional=True, since="vim.version.version11", rank=11),
        _rt.Property(
            "toBeMerged", "boolean", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "toReplaceWith", "boolean", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "toBeDeleted", "boolean", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "copyEnableStatus", "boolean", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property("hidden", "boolean", optional=True, since="vim.version.version12", rank=12),
    ),
)
class ApplyProfile(vmodl.DynamicData):
    """The data object ``vim.profile.ApplyProfile``.

    Fields:
        - ``enabled``: ``boolean``, required.
        - ``policy``: List of ``vim.profile.Policy``, optional.
        - ``profileTypeName``: ``string``, optional. Since vSphere API 5.0.
        - ``profileVersion``: ``string``, optional. Since vSphere API 5.0.
        - ``property``: List of ``vim.profile.ApplyProfileProperty``, optional. Since vSphere API
          5.0.
        - ``favorite``: ``boolean``, optional. Since vSphere API 6.5.
        - ``toBeMerged``: ``boolean``, optional. Since vSphere API 6.5.
        - ``toReplaceWith``: ``boolean``, optional. Since vSphere API 6.5.
        - ``toBeDeleted``: ``boolean``, optional. Since vSphere API 6.5.
        - ``copyEnableStatus``: ``boolean``, optional. Since vSphere API 6.5.
        - ``hidden``: ``boolean``, optional. Since vSphere API 6.7.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/profile/ApplyProfile.rst``
    """

    enabled: bool = False
    """``boolean``, required. Since vSphere API 4.0."""
    policy: _rt.Field[list[vim.profile.Policy], Iterable[vim.profile.Policy]] = _rt.EMPTY
    """List of ``vim.profile.Policy``, optional. Since vSphere API 4.0."""
    profileTypeName: str | None = None
    """``string``, optional. Since vSphere API 5.0."""
    profileVersion: str | None = None
    """``string``, optional. Since vSphere API 5.0."""
    property: _rt.Field[
        list[vim.profile.ApplyProfileProperty], Iterable[vim.profile.ApplyProfileProperty]
    ] = _rt.EMPTY
    """List of ``vim.profile.ApplyProfileProperty``, optional. Since vSphere API 5.0."""
    favorite: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    toBeMerged: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    toReplaceWith: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    toBeDeleted: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    copyEnableStatus: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    hidden: bool | None = None
    """``boolean``, optional. Since vSphere API 6.7."""
