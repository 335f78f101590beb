# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.FileShareNetPermission``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.FileShareNetPermission",
    wire_name="VsanFileShareNetPermission",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property("ips", "string", since="vsan.version.version12", rank=10),
        _rt.Property(
            "permissions", "string", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "allowRoot", "boolean", optional=True, since="vsan.version.version12", rank=10
        ),
    ),
)
class FileShareNetPermission(vmodl.DynamicData):
    """The data object ``vim.vsan.FileShareNetPermission``, on the wire ``VsanFileShareNetPermission``.

    Fields:
        - ``ips``: ``string``, required.
        - ``permissions``: ``string``, optional.
        - ``allowRoot``: ``boolean``, optional.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/vsan/FileShareNetPermission.rst``
    """

    ips: str = ""
    """``string``, required. Since vsan API 7.0."""
    permissions: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    allowRoot: bool | None = None
    """``boolean``, optional. Since vsan API 7.0."""
