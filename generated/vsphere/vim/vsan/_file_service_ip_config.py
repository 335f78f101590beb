# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vsan.FileServiceIpConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vsan.FileServiceIpConfig",
    wire_name="VsanFileServiceIpConfig",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property("fqdn", "string", optional=True, since="vsan.version.version12", rank=10),
        _rt.Property(
            "isPrimary", "boolean", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property("gateway", "string", since="vsan.version.version12", rank=10),
        _rt.Property(
            "affinityLocation", "string", optional=True, since="vsan.version.version16", rank=14
        ),
        _rt.Property(
            "ipv6Gateway", "string", optional=True, since="vsan.version.version19", rank=17
        ),
    ),
)
class FileServiceIpConfig(vim.host.IpConfig):
    """The data object ``vim.vsan.FileServiceIpConfig``, on the wire ``VsanFileServiceIpConfig``.

    Fields:
        - ``fqdn``: ``string``, optional.
        - ``isPrimary``: ``boolean``, optional.
        - ``gateway``: ``string``, required.
        - ``affinityLocation``: ``string``, optional. Since vSAN 7.0U2.
        - ``ipv6Gateway``: ``string``, optional. Since vsan API 7.4.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/vsan/FileServiceIpConfig.rst``
    """

    fqdn: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    isPrimary: bool | None = None
    """``boolean``, optional. Since vsan API 7.0."""
    gateway: str = ""
    """``string``, required. Since vsan API 7.0."""
    affinityLocation: str | None = None
    """``string``, optional. Since vSAN 7.0U2."""
    ipv6Gateway: str | None = None
    """``string``, optional. Since vsan API 7.4."""
