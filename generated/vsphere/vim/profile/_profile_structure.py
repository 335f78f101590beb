# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.ProfileStructure``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.profile.ProfileStructure",
    wire_name="ProfileProfileStructure",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("profileTypeName", "string", since="vim.version.version7", rank=7),
        _rt.Property(
            "child",
            "vim.profile.ProfileStructureProperty",
            array=True,
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
    ),
)
class ProfileStructure(vmodl.DynamicData):
    """The data object ``vim.profile.ProfileStructure``, on the wire ``ProfileProfileStructure``.

    Fields:
        - ``profileTypeName``: ``string``, required.
        - ``child``: List of ``vim.profile.ProfileStructureProperty``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/profile/ProfileStructure.rst``
    """

    profileTypeName: str = ""
    """``string``, required. Since vSphere API 5.0."""
    child: _rt.Field[
        list[vim.profile.ProfileStructureProperty], Iterable[vim.profile.ProfileStructureProperty]
    ] = _rt.EMPTY
    """List of ``vim.profile.ProfileStructureProperty``, optional. Since vSphere API 5.0."""
