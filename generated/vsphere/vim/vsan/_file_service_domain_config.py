# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.FileServiceDomainConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.FileServiceDomainConfig",
    wire_name="VsanFileServiceDomainConfig",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property("name", "string", optional=True, since="vsan.version.version12", rank=10),
        _rt.Property(
            "dnsServerAddresses",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "dnsSuffixes",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "fileServerIpConfig",
            "vim.vsan.FileServiceIpConfig",
            array=True,
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "directoryServerConfig",
            "vim.vsan.DirectoryServerConfig",
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property("version", "string", optional=True, since="vsan.version.version15", rank=13),
    ),
)
class FileServiceDomainConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.FileServiceDomainConfig``, on the wire ``VsanFileServiceDomainConfig``.

    Fields:
        - ``name``: ``string``, optional.
        - ``dnsServerAddresses``: List of ``string``, optional.
        - ``dnsSuffixes``: List of ``string``, optional.
        - ``fileServerIpConfig``: List of ``vim.vsan.FileServiceIpConfig``, optional.
        - ``directoryServerConfig``: ``vim.vsan.DirectoryServerConfig``, optional. Since vSAN 7.0U1.
        - ``version``: ``string``, optional. Since vSAN 7.0U1.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/vsan/FileServiceDomainConfig.rst``
    """

    name: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    dnsServerAddresses: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 7.0."""
    dnsSuffixes: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 7.0."""
    fileServerIpConfig: _rt.Field[
        list[vim.vsan.FileServiceIpConfig], Iterable[vim.vsan.FileServiceIpConfig]
    ] = _rt.EMPTY
    """List of ``vim.vsan.FileServiceIpConfig``, optional. Since vsan API 7.0."""
    directoryServerConfig: vim.vsan.DirectoryServerConfig | None = None
    """``vim.vsan.DirectoryServerConfig``, optional. Since vSAN 7.0U1."""
    version: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
