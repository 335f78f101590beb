# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vApp.IpPool``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vApp.IpPool",
    wire_name="IpPool",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("id", "int", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("name", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "ipv4Config",
            "vim.vApp.IpPool.IpPoolConfigInfo",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "ipv6Config",
            "vim.vApp.IpPool.IpPoolConfigInfo",
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("dnsDomain", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "dnsSearchPath", "string", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("hostPrefix", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("httpProxy", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "networkAssociation",
            "vim.vApp.IpPool.Association",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property(
            "availableIpv4Addresses", "int", optional=True, since="vim.version.version8", rank=8
        ),
        _rt.Property(
            "availableIpv6Addresses", "int", optional=True, since="vim.version.version8", rank=8
        ),
        _rt.Property(
            "allocatedIpv4Addresses", "int", optional=True, since="vim.version.version8", rank=8
        ),
        _rt.Property(
            "allocatedIpv6Addresses", "int", optional=True, since="vim.version.version8", rank=8
        ),
    ),
)
class IpPool(vmodl.DynamicData):
    """The data object ``vim.vApp.IpPool``.

    Fields:
        - ``id``: ``int``, optional.
        - ``name``: ``string``, optional.
        - ``ipv4Config``: ``vim.vApp.IpPool.IpPoolConfigInfo``, optional.
        - ``ipv6Config``: ``vim.vApp.IpPool.IpPoolConfigInfo``, optional.
        - ``dnsDomain``: ``string``, optional.
        - ``dnsSearchPath``: ``string``, optional.
        - ``hostPrefix``: ``string``, optional.
        - ``httpProxy``: ``string``, optional.
        - ``networkAssociation``: List of ``vim.vApp.IpPool.Association``, optional.
        - ``availableIpv4Addresses``: ``int``, optional. Since vSphere API 5.1.
        - ``availableIpv6Addresses``: ``int``, optional. Since vSphere API 5.1.
        - ``allocatedIpv4Addresses``: ``int``, optional. Since vSphere API 5.1.
        - ``allocatedIpv6Addresses``: ``int``, optional. Since vSphere API 5.1.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vApp/IpPool.rst``
    """

    @_rt.data(
        "vim.vApp.IpPool.Association",
        wire_name="IpPoolAssociation",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "network", "vim.Network", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("networkName", "string", since="vim.version.version5", rank=5),
        ),
    )
    class Association(vmodl.DynamicData):
        """The data object ``vim.vApp.IpPool.Association``, on the wire ``IpPoolAssociation``.

        Fields:
            - ``network``: ``vim.Network``, optional.
            - ``networkName``: ``string``, required.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/vApp/IpPool/Association.rst``
        """

        network: vim.Network | None = None
        """``vim.Network``, optional. Since vSphere API 4.0."""
        networkName: str = ""
        """``string``, required. Since vSphere API 4.0."""

    @_rt.data(
        "vim.vApp.IpPool.IpPoolConfigInfo",
        wire_name="IpPoolIpPoolConfigInfo",
        since="vim.version.version5",
        rank=5,
        properties=lambda: (
            _rt.Property(
                "subnetAddress", "string", optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property("netmask", "string", optional=True, since="vim.version.version5", rank=5),
            _rt.Property("gateway", "string", optional=True, since="vim.version.version5", rank=5),
            _rt.Property("range", "string", optional=True, since="vim.version.version5", rank=5),
            _rt.Property(
                "dns", "string", array=True, optional=True, since="vim.version.version5", rank=5
            ),
            _rt.Property(
                "dhcpServerAvailable",
                "boolean",
                optional=True,
                since="vim.version.version5",
                rank=5,
            ),
            _rt.Property(
                "ipPoolEnabled", "boolean", optional=True, since="vim.version.version5", rank=5
            ),
        ),
    )
    class IpPoolConfigInfo(vmodl.DynamicData):
        """The data object ``vim.vApp.IpPool.IpPoolConfigInfo``, on the wire ``IpPoolIpPoolConfigInfo``.

        Fields:
            - ``subnetAddress``: ``string``, optional.
            - ``netmask``: ``string``, optional.
            - ``gateway``: ``string``, optional.
            - ``range``: ``string``, optional.
            - ``dns``: List of ``string``, optional.
            - ``dhcpServerAvailable``: ``boolean``, optional.
            - ``ipPoolEnabled``: ``boolean``, optional.

        Since:
            vSphere API 4.0 (``vim.version.version5``)

        Source:
            ``vim/vApp/IpPool/IpPoolConfigInfo.rst``
        """

        subnetAddress: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        netmask: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        gateway: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        range: str | None = None
        """``string``, optional. Since vSphere API 4.0."""
        dns: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since vSphere API 4.0."""
        dhcpServerAvailable: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""
        ipPoolEnabled: bool | None = None
        """``boolean``, optional. Since vSphere API 4.0."""

    id: int | None = None
    """``int``, optional. Since vSphere API 4.0."""
    name: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    ipv4Config: vim.vApp.IpPool.IpPoolConfigInfo | None = None
    """``vim.vApp.IpPool.IpPoolConfigInfo``, optional. Since vSphere API 4.0."""
    ipv6Config: vim.vApp.IpPool.IpPoolConfigInfo | None = None
    """``vim.vApp.IpPool.IpPoolConfigInfo``, optional. Since vSphere API 4.0."""
    dnsDomain: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    dnsSearchPath: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    hostPrefix: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    httpProxy: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    networkAssociation: _rt.Field[
        list[vim.vApp.IpPool.Association], Iterable[vim.vApp.IpPool.Association]
    ] = _rt.EMPTY
    """List of ``vim.vApp.IpPool.Association``, optional. Since vSphere API 4.0."""
    availableIpv4Addresses: int | None = None
    """``int``, optional. Since vSphere API 5.1."""
    availableIpv6Addresses: int | None = None
    """``int``, optional. Since vSphere API 5.1."""
    allocatedIpv4Addresses: int | None = None
    """``int``, optional. Since vSphere API 5.1."""
    allocatedIpv6Addresses: int | None = None
    """``int``, optional. Since vSphere API 5.1."""
