# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanFileServerHealthSummary``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanFileServerHealthSummary",
    wire_name="VsanFileServerHealthSummary",
    since="vsan.version.version12",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "domainName", "string", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "fileServerIp", "string", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "nfsdHealth", "string", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "networkHealth", "string", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "rootfsHealth", "string", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "description", "string", optional=True, since="vsan.version.version12", rank=10
        ),
        _rt.Property(
            "smbConnections", "int", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property(
            "smbDaemonHealth", "string", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property(
            "adTestJoinHealth", "string", optional=True, since="vsan.version.version15", rank=13
        ),
        _rt.Property(
            "dnsLookupHealth", "string", optional=True, since="vsan.version.version15", rank=13
        ),
    ),
)
class VsanFileServerHealthSummary(vmodl.DynamicData):
    """The data object ``vim.host.VsanFileServerHealthSummary``.

    Fields:
        - ``domainName``: ``string``, optional.
        - ``fileServerIp``: ``string``, optional.
        - ``nfsdHealth``: ``string``, optional.
        - ``networkHealth``: ``string``, optional.
        - ``rootfsHealth``: ``string``, optional.
        - ``description``: ``string``, optional.
        - ``smbConnections``: ``int``, optional. Since vSAN 7.0U1.
        - ``smbDaemonHealth``: ``string``, optional. Since vSAN 7.0U1.
        - ``adTestJoinHealth``: ``string``, optional. Since vSAN 7.0U1.
        - ``dnsLookupHealth``: ``string``, optional. Since vSAN 7.0U1.

    Since:
        vsan API 7.0 (``vsan.version.version12``)

    Source:
        ``vim/host/VsanFileServerHealthSummary.rst``
    """

    domainName: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    fileServerIp: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    nfsdHealth: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    networkHealth: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    rootfsHealth: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    description: str | None = None
    """``string``, optional. Since vsan API 7.0."""
    smbConnections: int | None = None
    """``int``, optional. Since vSAN 7.0U1."""
    smbDaemonHealth: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
    adTestJoinHealth: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
    dnsLookupHealth: str | None = None
    """``string``, optional. Since vSAN 7.0U1."""
