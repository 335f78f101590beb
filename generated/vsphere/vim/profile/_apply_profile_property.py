# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.ApplyProfileProperty``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.profile.ApplyProfileProperty",
    wire_name="ProfileApplyProfileProperty",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("propertyName", "string", since="vim.version.version7", rank=7),
        _rt.Property("array", "boolean", since="vim.version.version7", rank=7),
        _rt.Property(
            "profile",
            "vim.profile.ApplyProfile",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
    ),
)
class ApplyProfileProperty(vmodl.DynamicData):
    """The data object ``vim.profile.ApplyProfileProperty``, on the wire ``ProfileApplyProfileProperty``.

    Fields:
        - ``propertyName``: ``string``, required.
        - ``array``: ``boolean``, required.
        - ``profile``: List of ``vim.profile.ApplyProfile``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/profile/ApplyProfileProperty.rst``
    """

    propertyName: str = ""
    """``string``, required. Since vSphere API 5.0."""
    array: bool = False
    """``boolean``, required. Since vSphere API 5.0."""
    profile: _rt.Field[list[vim.profile.ApplyProfile], Iterable[vim.profile.ApplyProfile]] = (
        _rt.EMPTY
    )
    """List of ``vim.profile.ApplyProfile``, optional. Since vSphere API 5.0."""
