# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.FileShare``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.FileShare",
    wire_name="VsanFileShare",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property("uuid", "string", since="vsan.version.version12", rank=10),
        _rt.Property(
            "config",
            "vim.vsan.FileShareConfig",
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "runtime",
            "vim.vsan.FileShareRuntimeInfo",
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
    ),
)
class FileShare(vmodl.DynamicData):
    """The data object ``vim.vsan.FileShare``, on the wire ``VsanFileShare``.

    Fields:
        - ``uuid``: ``string``, required.
        - ``config``: ``vim.vsan.FileShareConfig``, optional.
        - ``runtime``: ``vim.vsan.FileShareRuntimeInfo``, optional.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/vsan/FileShare.rst``
    """

    uuid: str = ""
    """``string``, required. Since vsan API 7.0."""
    config: vim.vsan.FileShareConfig | None = None
    """``vim.vsan.FileShareConfig``, optional. Since vsan API 7.0."""
    runtime: vim.vsan.FileShareRuntimeInfo | None = None
    """``vim.vsan.FileShareRuntimeInfo``, optional. Since vsan API 7.0."""
