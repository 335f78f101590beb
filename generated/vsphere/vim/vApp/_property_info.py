# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vApp.PropertyInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vApp.PropertyInfo",
    wire_name="VAppPropertyInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("key", "int", since="vim.version.version5", rank=5),
        _rt.Property("classId", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("instanceId", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("id", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("category", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("label", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("type", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "typeReference", "string", optional=True, since="vim.version.version8", rank=8
        ),
        _rt.Property(
            "userConfigurable", "boolean", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("defaultValue", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("value", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("description", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class PropertyInfo(vmodl.DynamicData):
    """The data object ``vim.vApp.PropertyInfo``, on the wire ``VAppPropertyInfo``.

    Fields:
        - ``key``: ``int``, required.
        - ``classId``: ``string``, optional.
        - ``instanceId``: ``string``, optional.
        - ``id``: ``string``, optional.
        - ``category``: ``string``, optional.
        - ``label``: ``string``, optional.
        - ``type``: ``string``, optional.
        - ``typeReference``: ``string``, optional. Since vSphere API 5.1.
        - ``userConfigurable``: ``boolean``, optional.
        - ``defaultValue``: ``string``, optional.
        - ``value``: ``string``, optional.
        - ``description``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vApp/PropertyInfo.rst``
    """

    key: int = 0
    """``int``, required. Since vSphere API 4.0."""
    classId: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    instanceId: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    id: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    category: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    label: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    type: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    typeReference: str | None = None
    """``string``, optional. Since vSphere API 5.1."""
    userConfigurable: bool | None = None
    """``boolean``, optional. Since vSphere API 4.0."""
    defaultValue: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    value: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    description: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
