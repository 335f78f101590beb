# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.FileShareQuerySpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.FileShareQuerySpec",
    wire_name="VsanFileShareQuerySpec",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "domainName", "string", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "uuids", "string", array=True, optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "names", "string", array=True, optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property("offset", "string", optional=True, since="vsan.version.version12", rank=10),
        _rt.Property("limit", "long", optional=True, since="vsan.version.version12", rank=10),
        _rt.Property(
            "managedBy",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property(
            "protocols",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property("pageNumber", "long", optional=True, since="vsan.version.version15", rank=13),
        _rt.Property(
            "properties",
            "vim.vsan.FileShareQueryProperties",
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
    ),
)
class FileShareQuerySpec(vmodl.DynamicData):
    """The data object ``vim.vsan.FileShareQuerySpec``, on the wire ``VsanFileShareQuerySpec``.

    Fields:
        - ``domainName``: ``string``, optional.
        - ``uuids``: List of ``string``, optional.
        - ``names``: List of ``string``, optional.
        - ``offset``: ``string``, optional.
        - ``limit``: ``long``, optional.
        - ``managedBy``: List of ``string``, optional. Since vSAN 7.0U1.
        - ``protocols``: List of ``string``, optional. Since vSAN 7.0U1.
        - ``pageNumber``: ``long``, optional. Since vSAN 7.0U1.
        - ``properties``: ``vim.vsan.FileShareQueryProperties``, optional. Since vSAN 7.0U1.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/vsan/FileShareQuerySpec.rst``
    """

    domainName: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    uuids: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 7.0."""
    names: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 7.0."""
    offset: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    limit: int | None = None
    """``long``, optional. Since vsan API 7.0."""
    managedBy: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSAN 7.0U1."""
    protocols: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSAN 7.0U1."""
    pageNumber: int | None = None
    """``long``, optional. Since vSAN 7.0U1."""
    properties: vim.vsan.FileShareQueryProperties | None = None
    """``vim.vsan.FileShareQueryProperties``, optional. Since vSAN 7.0U1."""
