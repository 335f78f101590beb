# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.FileShareQueryProperties``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.FileShareQueryProperties",
    wire_name="VsanFileShareQueryProperties",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property(
            "includeBasic", "boolean", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property(
            "includeUsedCapacity", "boolean", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property(
            "includeVsanObjectUuids",
            "boolean",
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property(
            "includeAllLabels", "boolean", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property(
            "labelKeys",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
    ),
)
class FileShareQueryProperties(vmodl.DynamicData):
    """The data object ``vim.vsan.FileShareQueryProperties``, on the wire ``VsanFileShareQueryProperties``.

    Fields:
        - ``includeBasic``: ``boolean``, optional.
        - ``includeUsedCapacity``: ``boolean``, optional.
        - ``includeVsanObjectUuids``: ``boolean``, optional.
        - ``includeAllLabels``: ``boolean``, optional.
        - ``labelKeys``: List of ``string``, optional.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/FileShareQueryProperties.rst``
    """

    includeBasic: bool | None = None
    """``boolean``, optional. Since vSAN 7.0U1."""
    includeUsedCapacity: bool | None = None
    """``boolean``, optional. Since vSAN 7.0U1."""
    includeVsanObjectUuids: bool | None = None
    """``boolean``, optional. Since vSAN 7.0U1."""
    includeAllLabels: bool | None = None
    """``boolean``, optional. Since vSAN 7.0U1."""
    labelKeys: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSAN 7.0U1."""
