# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.dvs.VmVnicNetworkResourcePool``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.dvs.VmVnicNetworkResourcePool",
    wire_name="DVSVmVnicNetworkResourcePool",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property("key", "string", since="vim.version.version10", rank=10),
        _rt.Property("name", "string", optional=True, since="vim.version.version10", rank=10),
        _rt.Property(
            "description", "string", optional=True, since="vim.version.version10", rank=10
        ),
        _rt.Property("configVersion", "string", since="vim.version.version10", rank=10),
        _rt.Property(
            "allocationInfo",
            "vim.dvs.VmVnicNetworkResourcePool.ResourceAllocation",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class VmVnicNetworkResourcePool(vmodl.DynamicData):
    """The data object ``vim.dvs.VmVnicNetworkResourcePool``, on the wire ``DVSVmVnicNetworkResourcePool``.

    Fields:
        - ``key``: ``string``, required.
        - ``name``: ``string``, optional.
        - ``description``: ``string``, optional.
        - ``configVersion``: ``string``, required.
        - ``allocationInfo``: ``vim.dvs.VmVnicNetworkResourcePool.ResourceAllocation``, optional.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/dvs/VmVnicNetworkResourcePool.rst``
    """

    @_rt.data(
        "vim.dvs.VmVnicNetworkResourcePool.ConfigSpec",
        wire_name="DvsVmVnicResourcePoolConfigSpec",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("operation", "string", since="vim.version.version10", rank=10),
            _rt.Property("key", "string", optional=True, since="vim.version.version10", rank=10),
            _rt.Property(
                "configVersion", "string", optional=True, since="vim.version.version10", rank=10
            ),
            _rt.Property(
                "allocationInfo",
                "vim.dvs.VmVnicNetworkResourcePool.ResourceAllocation",
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
            _rt.Property("name", "string", optional=True, since="vim.version.version10", rank=10),
            _rt.Property(
                "description", "string", optional=True, since="vim.version.version10", rank=10
            ),
        ),
    )
    class ConfigSpec(vmodl.DynamicData):
        """The data object ``vim.dvs.VmVnicNetworkResourcePool.ConfigSpec``, on the wire ``DvsVmVnicResourcePoolConfigSpec``.

        Fields:
            - ``operation``: ``string``, required.
            - ``key``: ``string``, optional.
            - ``configVersion``: ``string``, optional.
            - ``allocationInfo``: ``vim.dvs.VmVnicNetworkResourcePool.ResourceAllocation``,
              optional.
            - ``name``: ``string``, optional.
            - ``description``: ``string``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/dvs/VmVnicNetworkResourcePool/ConfigSpec.rst``
        """

        operation: str = ""
        """``string``, required. Since vSphere API 6.0."""
        key: str | None = None
        """``string``, optional. Since vSphere API 6.0."""
        configVersion: str | None = None
        """``string``, optional. Since vSphere API 6.0."""
        allocationInfo: vim.dvs.VmVnicNetworkResourcePool.ResourceAllocation | None = None
        """``vim.dvs.VmVnicNetworkResourcePool.ResourceAllocation``, optional. Since vSphere API
        6.0.
        """
        name: str | None = None
        """``string``, optional. Since vSphere API 6.0."""
        description: str | None = None
        """``string``, optional. Since vSphere API 6.0."""

    @_rt.data(
        "vim.dvs.VmVnicNetworkResourcePool.ResourceAllocation",
        wire_name="DvsVmVnicResourceAllocation",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property(
                "reservationQuota", "long", optional=True, since="vim.version.version10", rank=10
            ),
        ),
    )
    class ResourceAllocation(vmodl.DynamicData):
        """The data object ``vim.dvs.VmVnicNetworkResourcePool.ResourceAllocation``, on the wire ``DvsVmVnicResourceAllocation``.

        Fields:
            - ``reservationQuota``: ``long``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/dvs/VmVnicNetworkResourcePool/ResourceAllocation.rst``
        """

        reservationQuota: int | None = None
        """``long``, optional. Since vSphere API 6.0."""

    @_rt.data(
        "vim.dvs.VmVnicNetworkResourcePool.RuntimeInfo",
        wire_name="DvsVmVnicNetworkResourcePoolRuntimeInfo",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("key", "string", since="vim.version.version10", rank=10),
            _rt.Property("name", "string", optional=True, since="vim.version.version10", rank=10),
            _rt.Property("capacity", "int", optional=True, since="vim.version.version10", rank=10),
            _rt.Property("usage", "int", optional=True, since="vim.version.version10", rank=10),
            _rt.Property("available", "int", optional=True, since="vim.version.version10", rank=10),
            _rt.Property("status", "string", since="vim.version.version10", rank=10),
            _rt.Property(
                "allocatedResource",
                "vim.dvs.VmVnicNetworkResourcePool.VnicAllocatedResource",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
            ),
        ),
    )
    class RuntimeInfo(vmodl.DynamicData):
        """The data object ``vim.dvs.VmVnicNetworkResourcePool.RuntimeInfo``, on the wire ``DvsVmVnicNetworkResourcePoolRuntimeInfo``.

        Fields:
            - ``key``: ``string``, required.
            - ``name``: ``string``, optional.
            - ``capacity``: ``int``, optional.
            - ``usage``: ``int``, optional.
            - ``available``: ``int``, optional.
            - ``status``: ``string``, required.
            - ``allocatedResource``: List of
              ``vim.dvs.VmVnicNetworkResourcePool.VnicAllocatedResource``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/dvs/VmVnicNetworkResourcePool/RuntimeInfo.rst``
        """

        key: str = ""
        """``string``, required. Since vSphere API 6.0."""
        name: str | None = None
        """``string``, optional. Since vSphere API 6.0."""
        capacity: int | None = None
        """``int``, optional. Since vSphere API 6.0."""
        usage: int | None = None
        """``int``, optional. Since vSphere API 6.0."""
        available: int | None = None
        """``int``, optional. Since vSphere API 6.0."""
        status: str = ""
        """``string``, required. Since vSphere API 6.0."""
        allocatedResource: _rt.Field[
            list[vim.dvs.VmVnicNetworkResourcePool.VnicAllocatedResource],
            Iterable[vim.dvs.VmVnicNetworkResourcePool.VnicAllocatedResource],
        ] = _rt.EMPTY
        """List of ``vim.dvs.VmVnicNetworkResourcePool.VnicAllocatedResource``, optional. Since
        vSphere API 6.0.
        """

    @_rt.data(
        "vim.dvs.VmVnicNetworkResourcePool.VnicAllocatedResource",
        wire_name="DvsVnicAllocatedResource",
        since="vim.version.version10",
        rank=10,
        properties=lambda: (
            _rt.Property("vm", "vim.VirtualMachine", since="vim.version.version10", rank=10),
            _rt.Property("vnicKey", "string", since="vim.version.version10", rank=10),
            _rt.Property(
                "reservation", "long", optional=True, since="vim.version.version10", rank=10
            ),
        ),
    )
    class VnicAllocatedResource(vmodl.DynamicData):
        """The data object ``vim.dvs.VmVnicNetworkResourcePool.VnicAllocatedResource``, on the wire ``DvsVnicAllocatedResource``.

        Fields:
            - ``vm``: ``vim.VirtualMachine``, required.
            - ``vnicKey``: ``string``, required.
            - ``reservation``: ``long``, optional.

        Since:
            vSphere API 6.0 (``vim.version.version10``)

        Source:
            ``vim/dvs/VmVnicNetworkResourcePool/VnicAllocatedResource.rst``
        """

        vm: vim.VirtualMachine = _rt.UNSET
        """``vim.VirtualMachine``, required. Since vSphere API 6.0."""
        vnicKey: str = ""
        """``string``, required. Since vSphere API 6.0."""
        reservation: int | None = None
        """``long``, optional. Since vSphere API 6.0."""

    key: str = ""
    """``string``, required. Since vSphere API 6.0."""
    name: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    description: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    configVersion: str = ""
    """``string``, required. Since vSphere API 6.0."""
    allocationInfo: vim.dvs.VmVnicNetworkResourcePool.ResourceAllocation | None = None
    """``vim.dvs.VmVnicNetworkResourcePool.ResourceAllocation``, optional. Since vSphere API 6.0."""
