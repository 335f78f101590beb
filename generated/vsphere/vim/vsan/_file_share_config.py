# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.FileShareConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vsan.FileShareConfig",
    wire_name="VsanFileShareConfig",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property("name", "string", optional=True, since="vsan.version.version12", rank=10),
        _rt.Property(
            "domainName", "string", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property("quota", "string", optional=True, since="vsan.version.version12", rank=10),
        _rt.Property("softQuota", "string", optional=True, since="vsan.version.version12", rank=10),
        _rt.Property(
            "labels",
            "vim.KeyValue",
            array=True,
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "storagePolicy",
            "vim.vm.ProfileSpec",
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "permission",
            "vim.vsan.FileShareNetPermission",
            array=True,
            optional=True,
            since="vsan.version.version12",
            rank=10,
        ),
        _rt.Property(
            "protocols",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property(
            "smbOptions",
            "vim.vsan.FileShareSmbOptions",
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property(
            "nfsSecType", "string", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property(
            "affinityLocation", "string", optional=True, since="vsan.version.version16", rank=14
        ),
    ),
)
class FileShareConfig(vmodl.DynamicData):
    """The data object ``vim.vsan.FileShareConfig``, on the wire ``VsanFileShareConfig``.

    Fields:
        - ``name``: ``string``, optional.
        - ``domainName``: ``string``, optional.
        - ``quota``: ``string``, optional.
        - ``softQuota``: ``string``, optional.
        - ``labels``: List of ``vim.KeyValue``, optional.
        - ``storagePolicy``: ``vim.vm.ProfileSpec``, optional.
        - ``permission``: List of ``vim.vsan.FileShareNetPermission``, optional.
        - ``protocols``: List of ``string``, optional. Since vSAN 7.0U1.
        - ``smbOptions``: ``vim.vsan.FileShareSmbOptions``, optional. Since vSAN 7.0U1.
        - ``nfsSecType``: ``string``, optional. Since vSAN 7.0U1.
        - ``affinityLocation``: ``string``, optional. Since vSAN 7.0U2.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/vsan/FileShareConfig.rst``
    """

    name: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    domainName: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    quota: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    softQuota: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    labels: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
    """List of ``vim.KeyValue``, optional. Since vsan API 7.0."""
    storagePolicy: vim.vm.ProfileSpec | None = None
    """``vim.vm.ProfileSpec``, optional. Since vsan API 7.0."""
    permission: _rt.Field[
        list[vim.vsan.FileShareNetPermission], Iterable[vim.vsan.FileShareNetPermission]
    ] = _rt.EMPTY
    """List of ``vim.vsan.FileShareNetPermission``, optional. Since vsan API 7.0."""
    protocols: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSAN 7.0U1."""
    smbOptions: vim.vsan.FileShareSmbOptions | None = None
    """``vim.vsan.FileShareSmbOptions``, optional. Since vSAN 7.0U1."""
    nfsSecType: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
    affinityLocation: str | None = None
    """``string``, optional. Since vSAN 7.0U2."""
