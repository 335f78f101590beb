# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.FileServiceDomain``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.FileServiceDomain",
    wire_name="VsanFileServiceDomain",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property("uuid", "string", since="vsan.version.version12", rank=10),
        _rt.Property(
            "config",
            "vim.vsan.FileServiceDomainConfig",
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
    ),
)
class FileServiceDomain(vmodl.DynamicData):
    """The data object ``vim.vsan.FileServiceDomain``, on the wire ``VsanFileServiceDomain``.

    Fields:
        - ``uuid``: ``string``, required.
        - ``config``: ``vim.vsan.FileServiceDomainConfig``, optional.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/vsan/FileServiceDomain.rst``
    """

    uuid: str = ""
    """``string``, required. Since vsan API 7.0."""
    config: vim.vsan.FileServiceDomainConfig | None = None
    """``vim.vsan.FileServiceDomainConfig``, optional. Since vsan API 7.0."""
