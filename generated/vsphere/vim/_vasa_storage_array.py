# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.VasaStorageArray``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.VasaStorageArray",
    wire_name="VASAStorageArray",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("name", "string", since="vim.version.version10", rank=10),
        _rt.Property("uuid", "string", since="vim.version.version10", rank=10),
        _rt.Property("vendorId", "string", since="vim.version.version10", rank=10),
        _rt.Property("modelId", "string", since="vim.version.version10", rank=10),
        _rt.Property(
            "discoverySvcInfo",
            "vim.VasaStorageArray.DiscoverySvcInfo",
            array=True,
            optional=True,
            since="vim.version.v8_0_0_0",
            rank=27,
        ),
    ),
)
class VasaStorageArray(vmodl.DynamicData):
    """The data object ``vim.VasaStorageArray``, on the wire ``VASAStorageArray``.

    Fields:
        - ``name``: ``string``, required.
        - ``uuid``: ``string``, required.
        - ``vendorId``: ``string``, required.
        - ``modelId``: ``string``, required.
        - ``discoverySvcInfo``: List of ``vim.VasaStorageArray.DiscoverySvcInfo``, optional. Since
          vSphere API 8.0.0.0.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/VasaStorageArray.rst``
    """

    @_rt.data(
        "vim.VasaStorageArray.DiscoveryFcTransport",
        wire_name="VASAStorageArrayDiscoveryFcTransport",
        since="vim.version.v8_0_0_0",
        rank=27,
        properties=lambda: (
            _rt.Property("nodeWwn", "string", since="vim.version.v8_0_0_0", rank=27),
            _rt.Property("portWwn", "string", since="vim.version.v8_0_0_0", rank=27),
        ),
    )
    class DiscoveryFcTransport(vmodl.DynamicData):
        """The data object ``vim.VasaStorageArray.DiscoveryFcTransport``, on the wire ``VASAStorageArrayDiscoveryFcTransport``.

        Fields:
            - ``nodeWwn``: ``string``, required.
            - ``portWwn``: ``string``, required.

        Since:
            vSphere API 8.0.0.0 (``vim.version.v8_0_0_0``)

        Source:
            ``vim/VasaStorageArray/DiscoveryFcTransport.rst``
        """

        nodeWwn: str = ""
        """``string``, required. Since vSphere API 8.0.0.0."""
        portWwn: str = ""
        """``string``, required. Since vSphere API 8.0.0.0."""

    @_rt.data(
        "vim.VasaStorageArray.DiscoveryIpTransport",
        wire_name="VASAStorageArrayDiscoveryIpTransport",
        since="vim.version.v8_0_0_0",
        rank=27,
        properties=lambda: (
            _rt.Property("ipAddress", "string", since="vim.version.v8_0_0_0", rank=27),
            _rt.Property(
                "portNumber", "string", optional=True, since="vim.version.v8_0_0_0", rank=27
            ),
        ),
    )
    class DiscoveryIpTransport(vmodl.DynamicData):
        """The data object ``vim.VasaStorageArray.DiscoveryIpTransport``, on the wire ``VASAStorageArrayDiscoveryIpTransport``.

        Fields:
            - ``ipAddress``: ``string``, required.
            - ``portNumber``: ``string``, optional.

        Since:
            vSphere API 8.0.0.0 (``vim.version.v8_0_0_0``)

        Source:
            ``vim/VasaStorageArray/DiscoveryIpTransport.rst``
        """

        ipAddress: str = ""
        """``string``, required. Since vSphere API 8.0.0.0."""
        portNumber: str | None = None
        """``string``, optional. Since vSphere API 8.0.0.0."""

    @_rt.data(
        "vim.VasaStorageArray.DiscoverySvcInfo",
        wire_name="VASAStorageArrayDiscoverySvcInfo",
        since="vim.version.v8_0_0_0",
        rank=27,
        properties=lambda: (
            _rt.Property("portType", "string", since="vim.version.v8_0_0_0", rank=27),
            _rt.Property("svcNqn", "string", since="vim.version.v8_0_0_0", rank=27),
            _rt.Property(
                "ipInfo",
                "vim.VasaStorageArray.DiscoveryIpTransport",
                optional=True,
                since="vim.version.v8_0_0_0",
                rank=27,
            ),
            _rt.Property(
                "fcInfo",
                "vim.VasaStorageArray.DiscoveryFcTransport",
                optional=True,
                since="vim.version.v8_0_0_0",
                rank=27,
            ),
        ),
    )
    class DiscoverySvcInfo(vmodl.DynamicData):
        """The data object ``vim.VasaStorageArray.DiscoverySvcInfo``, on the wire ``VASAStorageArrayDiscoverySvcInfo``.

        Fields:
            - ``portType``: ``string``, required.
            - ``svcNqn``: ``string``, required.
            - ``ipInfo``: ``vim.VasaStorageArray.DiscoveryIpTransport``, optional.
            - ``fcInfo``: ``vim.VasaStorageArray.DiscoveryFcTransport``, optional.

        Since:
            vSphere API 8.0.0.0 (``vim.version.v8_0_0_0``)

        Source:
            ``vim/VasaStorageArray/DiscoverySvcInfo.rst``
        """

        portType: str = ""
        """``string``, required. Since vSphere API 8.0.0.0."""
        svcNqn: str = ""
        """``string``, required. Since vSphere API 8.0.0.0."""
        ipInfo: vim.VasaStorageArray.DiscoveryIpTransport | None = None
        """``vim.VasaStorageArray.DiscoveryIpTransport``, optional. Since vSphere API 8.0.0.0."""
        fcInfo: vim.VasaStorageArray.DiscoveryFcTransport | None = None
        """``vim.VasaStorageArray.DiscoveryFcTransport``, optional. Since vSphere API 8.0.0.0."""

    name: str = ""
    """``string``, required. Since vSphere API 6.0."""
    uuid: str = ""
    """``string``, required. Since vSphere API 6.0."""
    vendorId: str = ""
    """``string``, required. Since vSphere API 6.0."""
    modelId: str = ""
    """``string``, required. Since vSphere API 6.0."""
    discoverySvcInfo: _rt.Field[
        list[vim.VasaStorageArray.DiscoverySvcInfo], Iterable[vim.VasaStorageArray.DiscoverySvcInfo]
    ] = _rt.EMPTY
    """List of ``vim.VasaStorageArray.DiscoverySvcInfo``, optional. Since vSphere API 8.0.0.0."""
