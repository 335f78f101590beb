# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ext.ManagedEntityInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.ext.ManagedEntityInfo",
    wire_name="ExtManagedEntityInfo",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("type", "string", since="vim.version.version7", rank=7),
        _rt.Property("smallIconUrl", "string", optional=True, since="vim.version.version7", rank=7),
        _rt.Property("iconUrl", "string", optional=True, since="vim.version.version8", rank=8),
        _rt.Property("description", "string", optional=True, since="vim.version.version7", rank=7),
    ),
)
class ManagedEntityInfo(vmodl.DynamicData):
    """The data object ``vim.ext.ManagedEntityInfo``, on the wire ``ExtManagedEntityInfo``.

    Fields:
        - ``type``: ``string``, required.
        - ``smallIconUrl``: ``string``, optional.
        - ``iconUrl``: ``string``, optional. Since vSphere API 5.1.
        - ``description``: ``string``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/ext/ManagedEntityInfo.rst``
    """

    type: str = ""
    """``string``, required. Since vSphere API 5.0."""
    smallIconUrl: str | None = None
    """``string``, optional. Since vSphere API 5.0."""
    iconUrl: str | None = None
    """``string``, optional. Since vSphere API 5.1."""
    description: str | None = None
    """``string``, optional. Since vSphere API 5.0."""
