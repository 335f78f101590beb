# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.ActiveDirectoryServerConfig``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.ActiveDirectoryServerConfig",
    wire_name="ActiveVsanDirectoryServerConfig",
    since="vsan.version.version15",
    rank=13,
    properties=lambda: (
        _rt.Property(
            "activeDirectoryDomainName",
            "string",
            optional=True,
            since="vsan.version.version15",
            rank=13,
        ),
        _rt.Property("username", "string", optional=True, since="vsan.version.version15", rank=13),
        _rt.Property("password", "string", optional=True, since="vsan.version.version15", rank=13),
        _rt.Property(
            "organizationalUnit", "string", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property(
            "preferredADServers",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version21",
            rank=19,
        ),
    ),
)
class ActiveDirectoryServerConfig(vim.vsan.DirectoryServerConfig):
    """The data object ``vim.vsan.ActiveDirectoryServerConfig``, on the wire ``ActiveVsanDirectoryServerConfig``.

    Fields:
        - ``activeDirectoryDomainName``: ``string``, optional.
        - ``username``: ``string``, optional.
        - ``password``: ``string``, optional.
        - ``organizationalUnit``: ``string``, optional.
        - ``preferredADServers``: List of ``string``, optional. Since vsan API 8.0.0.2.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/vsan/ActiveDirectoryServerConfig.rst``
    """

    activeDirectoryDomainName: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
    username: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
    password: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
    organizationalUnit: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
    preferredADServers: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vsan API 8.0.0.2."""
