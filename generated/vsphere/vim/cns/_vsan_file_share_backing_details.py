# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cns.VsanFileShareBackingDetails``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.cns.VsanFileShareBackingDetails",
    wire_name="CnsVsanFileShareBackingDetails",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property("name", "string", optional=True, since="vsan.version.version12", rank=10),
        _rt.Property(
            "accessPoints",
            "vim.KeyValue",
            array=True,
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "permission",
            "vim.vsan.FileShareNetPermission",
            array=True,
            optional=True,
            since="vsan.version.version16",
            rank=14,
        ),
    ),
)
class VsanFileShareBackingDetails(vim.cns.FileBackingDetails):
    """The data object ``vim.cns.VsanFileShareBackingDetails``, on the wire ``CnsVsanFileShareBackingDetails``.

    Fields:
        - ``name``: ``string``, optional.
        - ``accessPoints``: List of ``vim.KeyValue``, optional.
        - ``permission``: List of ``vim.vsan.FileShareNetPermission``, optional. Since vSAN 7.0U2.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/cns/VsanFileShareBackingDetails.rst``
    """

    name: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    accessPoints: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
    """List of ``vim.KeyValue``, optional. Since vsan API 7.0."""
    permission: _rt.Field[
        list[vim.vsan.FileShareNetPermission], Iterable[vim.vsan.FileShareNetPermission]
    ] = _rt.EMPTY
    """List of ``vim.vsan.FileShareNetPermission``, optional. Since vSAN 7.0U2."""
