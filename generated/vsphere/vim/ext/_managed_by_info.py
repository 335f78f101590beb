# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ext.ManagedByInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.ext.ManagedByInfo",
    wire_name="ManagedByInfo",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("extensionKey", "string", since="vim.version.version7", rank=7),
        _rt.Property("type", "string", since="vim.version.version7", rank=7),
    ),
)
class ManagedByInfo(vmodl.DynamicData):
    """The data object ``vim.ext.ManagedByInfo``.

    Fields:
        - ``extensionKey``: ``string``, required.
        - ``type``: ``string``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/ext/ManagedByInfo.rst``
    """

    extensionKey: str = ""
    """``string``, required. Since vSphere API 5.0."""
    type: str = ""
    """``string``, required. Since vSphere API 5.0."""
