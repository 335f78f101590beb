# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.FileShareRuntimeInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.FileShareRuntimeInfo",
    wire_name="VsanFileShareRuntimeInfo",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "usedCapacity", "long", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property("hostname", "string", optional=True, since="vsan.version.version12", rank=10),
        _rt.Property("address", "string", optional=True, since="vsan.version.version12", rank=10),
        _rt.Property(
            "vsanObjectUuids",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "accessPoints",
            "vim.KeyValue",
            array=True,
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property("managedBy", "string", optional=True, since="vsan.version.version12", rank=10),
        _rt.Property(
            "fileServerFQDN", "string", optional=True, since="vsan.version.version15", rank=13
        ),
    ),
)
class FileShareRuntimeInfo(vmodl.DynamicData):
    """The data object ``vim.vsan.FileShareRuntimeInfo``, on the wire ``VsanFileShareRuntimeInfo``.

    Fields:
        - ``usedCapacity``: ``long``, optional.
        - ``hostname``: ``string``, optional.
        - ``address``: ``string``, optional.
        - ``vsanObjectUuids``: List of ``string``, optional.
        - ``accessPoints``: List of ``vim.KeyValue``, optional.
        - ``managedBy``: ``string``, optional.
        - ``fileServerFQDN``: ``string``, optional. Since vSAN 7.0U1.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/vsan/FileShareRuntimeInfo.rst``
    """

    usedCapacity: int | None = None
    """``long``, optional. Since vsan API 7.0."""
    hostname: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    address: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    vsanObjectUuids: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 7.0."""
    accessPoints: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
    """List of ``vim.KeyValue``, optional. Since vsan API 7.0."""
    managedBy: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    fileServerFQDN: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
