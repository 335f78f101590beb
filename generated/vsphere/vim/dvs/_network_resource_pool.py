# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.dvs.NetworkResourcePool``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.dvs.NetworkResourcePool",
    wire_name="DVSNetworkResourcePool",
    since="vim.version.version6",
    rank=6,
    properties=lambda: (
        _rt.Property("key", "string", since="vim.version.version6", rank=6),
        _rt.Property("name", "string", optional=True, since="vim.version.version6", rank=6),
        _rt.Property("description", "string", optional=True, since="vim.version.version6", rank=6),
        _rt.Property("configVersion", "string", since="vim.version.version6", rank=6),
        _rt.Property(
            "allocationInfo",
            "vim.dvs.NetworkResourcePool.AllocationInfo",
            since="vim.version.version6",
            rank=6,
        ),
    ),
)
class NetworkResourcePool(vmodl.DynamicData):
    """The data object ``vim.dvs.NetworkResourcePool``, on the wire ``DVSNetworkResourcePool``.

    Fields:
        - ``key``: ``string``, required.
        - ``name``: ``string``, optional.
        - ``description``: ``string``, optional.
        - ``configVersion``: ``string``, required.
        - ``allocationInfo``: ``vim.dvs.NetworkResourcePool.AllocationInfo``, required.

    Since:
        vSphere API 4.1 (``vim.version.version6``)

    Source:
        ``vim/dvs/NetworkResourcePool.rst``
    """

    @_rt.data(
        "vim.dvs.NetworkResourcePool.AllocationInfo",
        wire_name="DVSNetworkResourcePoolAllocationInfo",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("limit", "long", optional=True, since="vim.version.version6", rank=6),
            _rt.Property(
                "shares", "vim.SharesInfo", optional=True, since="vim.version.version6", rank=6
            ),
            _rt.Property("priorityTag", "int", optional=True, since="vim.version.version7", rank=7),
        ),
    )
    class AllocationInfo(vmodl.DynamicData):
        """The data object ``vim.dvs.NetworkResourcePool.AllocationInfo``, on the wire ``DVSNetworkResourcePoolAllocationInfo``.

        Fields:
            - ``limit``: ``long``, optional.
            - ``shares``: ``vim.SharesInfo``, optional.
            - ``priorityTag``: ``int``, optional. Since vSphere API 5.0.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/dvs/NetworkResourcePool/AllocationInfo.rst``
        """

        limit: int | None = None
        """``long``, optional. Since vSphere API 4.1."""
        shares: vim.SharesInfo | None = None
        """``vim.SharesInfo``, optional. Since vSphere API 4.1."""
        priorityTag: int | None = None
        """``int``, optional. Since vSphere API 5.0."""

    @_rt.data(
        "vim.dvs.NetworkResourcePool.ConfigSpec",
        wire_name="DVSNetworkResourcePoolConfigSpec",
        since="vim.version.version6",
        rank=6,
        properties=lambda: (
            _rt.Property("key", "string", since="vim.version.version6", rank=6),
            _rt.Property(
                "configVersion", "string", optional=True, since="vim.version.version6", rank=6
            ),
            _rt.Property(
                "allocationInfo",
                "vim.dvs.NetworkResourcePool.AllocationInfo",
                optional=True,
                since="vim.version.version6",
                rank=6,
            ),
            _rt.Property("name", "string", optional=True, since="vim.version.version7", rank=7),
            _rt.Property(
                "description", "string", optional=True, since="vim.version.version7", rank=7
            ),
        ),
    )
    class ConfigSpec(vmodl.DynamicData):
        """The data object ``vim.dvs.NetworkResourcePool.ConfigSpec``, on the wire ``DVSNetworkResourcePoolConfigSpec``.

        Fields:
            - ``key``: ``string``, required.
            - ``configVersion``: ``string``, optional.
            - ``allocationInfo``: ``vim.dvs.NetworkResourcePool.AllocationInfo``, optional.
            - ``name``: ``string``, optional. Since vSphere API 5.0.
            - ``description``: ``string``, optional. Since vSphere API 5.0.

        Since:
            vSphere API 4.1 (``vim.version.version6``)

        Source:
            ``vim/dvs/NetworkResourcePool/ConfigSpec.rst``
        """

        key: str = ""
        """``string``, required. Since vSphere API 4.1."""
        configVersion: str | None = None
        """``string``, optional. Since vSphere API 4.1."""
        allocationInfo: vim.dvs.NetworkResourcePool.AllocationInfo | None = None
        """``vim.dvs.NetworkResourcePool.AllocationInfo``, optional. Since vSphere API 4.1."""
        name: str | None = None
        """``string``, optional. Since vSphere API 5.0."""
        description: str | None = None
        """``string``, optional. Since vSphere API 5.0."""

    key: str = ""
    """``string``, required. Since vSphere API 4.1."""
    name: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
    description: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
    configVersion: str = ""
    """``string``, required. Since vSphere API 4.1."""
    allocationInfo: vim.dvs.NetworkResourcePool.AllocationInfo = _rt.UNSET
    """``vim.dvs.NetworkResourcePool.AllocationInfo``, required. Since vSphere API 4.1."""
