# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.FileServiceDomainQuerySpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vsan.FileServiceDomainQuerySpec",
    wire_name="VsanFileServiceDomainQuerySpec",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "uuids", "string", array=True, optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "names", "string", array=True, optional=True, since="vsan.version.version12", rank=10
        ),
    ),
)
class FileServiceDomainQuerySpec(vmodl.DynamicData):
    """The data object ``vim.vsan.FileServiceDomainQuerySpec``, on the wire ``VsanFileServiceDomainQuerySpec``.

    Fields:
        - ``uuids``: List of ``string``, optional.
        - ``names``: List of ``string``, optional.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/vsan/FileServiceDomainQuerySpec.rst``
    """

    uuids: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 7.0."""
    names: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 7.0."""
