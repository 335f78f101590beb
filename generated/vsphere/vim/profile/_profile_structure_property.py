# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.profile.ProfileStructureProperty``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.profile.ProfileStructureProperty",
    wire_name="ProfileProfileStructureProperty",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("propertyName", "string", since="vim.version.version7", rank=7),
        _rt.Property("array", "boolean", since="vim.version.version7", rank=7),
        _rt.Property(
            "element", "vim.profile.ProfileStructure", since="vim.version.version7", rank=7
        ),
    ),
)
class ProfileStructureProperty(vmodl.DynamicData):
    """The data object ``vim.profile.ProfileStructureProperty``, on the wire ``ProfileProfileStructureProperty``.

    Fields:
        - ``propertyName``: ``string``, required.
        - ``array``: ``boolean``, required.
        - ``element``: ``vim.profile.ProfileStructure``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/profile/ProfileStructureProperty.rst``
    """

    propertyName: str = ""
    """``string``, required. Since vSphere API 5.0."""
    array: bool = False
    """``boolean``, required. Since vSphere API 5.0."""
    element: vim.profile.ProfileStructure = _rt.UNSET
    """``vim.profile.ProfileStructure``, required. Since vSphere API 5.0."""
