# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.FileShareSmbOptions``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.FileShareSmbOptions",
    wire_name="VsanFileShareSmbOptions",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property(
            "encryption", "string", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property(
            "accessBasedEnumeration",
            "boolean",
            optional=True,
            since="vsan.version.version18",
            rank=16,
        ),
    ),
)
class FileShareSmbOptions(vmodl.DynamicData):
    """The data object ``vim.vsan.FileShareSmbOptions``, on the wire ``VsanFileShareSmbOptions``.

    Fields:
        - ``encryption``: ``string``, optional.
        - ``accessBasedEnumeration``: ``boolean``, optional. Since vSAN 7.0U3.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/FileShareSmbOptions.rst``
    """

    encryption: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
    accessBasedEnumeration: bool | None = None
    """``boolean``, optional. Since vSAN 7.0U3."""
