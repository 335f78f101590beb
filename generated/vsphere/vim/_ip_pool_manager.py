# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.IpPoolManager``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed("vim.IpPoolManager", wire_name="IpPoolManager", since="vim.version.version5", rank=5)
class IpPoolManager(_rt.ManagedObject):
    """The managed object ``vim.IpPoolManager``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/IpPoolManager.rst``
    """

    @_rt.data(
        "vim.IpPoolManager.IpAllocation",
        wire_name="IpPoolManagerIpAllocation",
        since="vim.version.version8",
        rank=8,
        properties=lambda: (
            _rt.Property("ipAddress", "string", since="vim.version.version8", rank=8),
            _rt.Property("allocationId", "string", since="vim.version.version8", rank=8),
        ),
    )
    class IpAllocation(vmodl.DynamicData):
        """The data object ``vim.IpPoolManager.IpAllocation``, on the wire ``IpPoolManagerIpAllocation``.

        Fields:
            - ``ipAddress``: ``string``, required.
            - ``allocationId``: ``string``, required.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/IpPoolManager/IpAllocation.rst``
        """

        ipAddress: str = ""
        """``string``, required. Since vSphere API 5.1."""
        allocationId: str = ""
        """``string``, required. Since vSphere API 5.1."""

    @_rt.method(
        "QueryIpPools",
        since="vim.version.version5",
        rank=5,
        parameters=(
            _rt.Parameter(
                "dc",
                "vim.Datacenter",
                since="vim.version.version5",
                rank=5,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.vApp.IpPool", array=True, optional=True),
    )
    def QueryIpPools(self, dc: vim.Datacenter) -> list[vim.vApp.IpPool]:
        """Returns a list of ``vim.vApp.IpPool``, which may be empty. Since vSphere API 4.0.

        Args:
            dc: ``vim.Datacenter``, required. The privilege ``System.Read`` is needed on it.
        """
        _arguments = {"dc": dc}
        if self._rank < 5:
            self._unsupported("QueryIpPools", 5)
        _result: list[vim.vApp.IpPool] = self._invoke("QueryIpPools", _arguments)
        return _result

    @_rt.method(
        "CreateIpPool",
        since="vim.version.version5",
        rank=5,
        parameters=(
            _rt.Parameter(
                "dc",
                "vim.Datacenter",
                since="vim.version.version5",
                rank=5,
                privilege="Datacenter.IpPoolConfig",
            ),
            _rt.Parameter("pool", "vim.vApp.IpPool", since="vim.version.version5", rank=5),
        ),
        returns=_rt.Returns("int"),
    )
    def CreateIpPool(self, dc: vim.Datacenter, pool: vim.vApp.IpPool) -> int:
        """Returns ``int``. Since vSphere API 4.0.

        Args:
            dc: ``vim.Datacenter``, required. The privilege ``Datacenter.IpPoolConfig`` is needed on
                it.
            pool: ``vim.vApp.IpPool``, required.
        """
        _arguments = {"dc": dc, "pool": pool}
        if self._rank < 5:
            self._unsupported("CreateIpPool", 5)
        self._check_arguments("CreateIpPool", _arguments)
        _result: int = self._invoke("CreateIpPool", _arguments)
        return _result

    @_rt.method(
        "UpdateIpPool",
        since="vim.version.version5",
        rank=5,
        parameters=(
            _rt.Parameter(
                "dc",
                "vim.Datacenter",
                since="vim.version.version5",
                rank=5,
                privilege="Datacenter.IpPoolConfig",
            ),
            _rt.Parameter("pool", "vim.vApp.IpPool", since="vim.version.version5", rank=5),
        ),
    )
    def UpdateIpPool(self, dc: vim.Datacenter, pool: vim.vApp.IpPool) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            dc: ``vim.Datacenter``, required. The privilege ``Datacenter.IpPoolConfig`` is needed on
                it.
            pool: ``vim.vApp.IpPool``, required.
        """
        _arguments = {"dc": dc, "pool": pool}
        if self._rank < 5:
            self._unsupported("UpdateIpPool", 5)
        self._check_arguments("UpdateIpPool", _arguments)
        self._invoke("UpdateIpPool", _arguments)

    @_rt.method(
        "DestroyIpPool",
        since="vim.version.version5",
        rank=5,
        raises=(vim.fault.InvalidState,),
        parameters=(
            _rt.Parameter(
                "dc",
                "vim.Datacenter",
                since="vim.version.version5",
                rank=5,
                privilege="Datacenter.IpPoolConfig",
            ),
            _rt.Parameter("id", "int", since="vim.version.version5", rank=5),
            _rt.Parameter("force", "boolean", since="vim.version.version5", rank=5),
        ),
    )
    def DestroyIpPool(self, dc: vim.Datacenter, id: int, force: bool) -> None:
        """Returns nothing. Since vSphere API 4.0.

        Args:
            dc: ``vim.Datacenter``, required. The privilege ``Datacenter.IpPoolConfig`` is needed on
                it.
            id: ``int``, required.
            force: ``boolean``, required.

        Raises:
            vim.fault.InvalidState: Not described.
        """
        _arguments = {"dc": dc, "id": id, "force": force}
        if self._rank < 5:
            self._unsupported("DestroyIpPool", 5)
        self._invoke("DestroyIpPool", _arguments)

    @_rt.method(
        "AllocateIpv4Address",
        since="vim.version.version8",
        rank=8,
        parameters=(
            _rt.Parameter("dc", "vim.Datacenter", since="vim.version.version8", rank=8),
            _rt.Parameter("poolId", "int", since="vim.version.version8", rank=8),
            _rt.Parameter("allocationId", "string", since="vim.version.version8", rank=8),
        ),
        returns=_rt.Returns("string"),
    )
    def AllocateIpv4Address(self, dc: vim.Datacenter, poolId: int, allocationId: str) -> str:
        """Returns ``string``. Since vSphere API 5.1.

        Args:
            dc: ``vim.Datacenter``, required.
            poolId: ``int``, required.
            allocationId: ``string``, required.
        """
        _arguments = {"dc": dc, "poolId": poolId, "allocationId": allocationId}
        if self._rank < 8:
            self._unsupported("AllocateIpv4Address", 8)
        _result: str = self._invoke("AllocateIpv4Address", _arguments)
        return _result

    @_rt.method(
        "AllocateIpv6Address",
        since="vim.version.version8",
        rank=8,
        parameters=(
            _rt.Parameter("dc", "vim.Datacenter", since="vim.version.version8", rank=8),
            _rt.Parameter("poolId", "int", since="vim.version.version8", rank=8),
            _rt.Parameter("allocationId", "string", since="vim.version.version8", rank=8),
        ),
        returns=_rt.Returns("string"),
    )
    def AllocateIpv6Address(self, dc: vim.Datacenter, poolId: int, allocationId: str) -> str:
        """Returns ``string``. Since vSphere API 5.1.

        Args:
            dc: ``vim.Datacenter``, required.
            poolId: ``int``, required.
            allocationId: ``string``, required.
        """
        _arguments = {"dc": dc, "poolId": poolId, "allocationId": allocationId}
        if self._rank < 8:
            self._unsupported("AllocateIpv6Address", 8)
        _result: str = self._invoke("AllocateIpv6Address", _arguments)
        return _result

    @_rt.method(
        "ReleaseIpAllocation",
        since="vim.version.version8",
        rank=8,
        parameters=(
            _rt.Parameter(
                "dc",
                "vim.Datacenter",
                since="vim.version.version8",
                rank=8,
                privilege="Datacenter.IpPoolReleaseIp",
            ),
            _rt.Parameter("poolId", "int", since="vim.version.version8", rank=8),
            _rt.Parameter("allocationId", "string", since="vim.version.version8", rank=8),
        ),
    )
    def ReleaseIpAllocation(self, dc: vim.Datacenter, poolId: int, allocationId: str) -> None:
        """Returns nothing. Since vSphere API 5.1.

        Args:
            dc: ``vim.Datacenter``, required. The privilege ``Datacenter.IpPoolReleaseIp`` is needed
                on it.
            poolId: ``int``, required.
            allocationId: ``string``, required.
        """
        _arguments = {"dc": dc, "poolId": poolId, "allocationId": allocationId}
        if self._rank < 8:
            self._unsupported("ReleaseIpAllocation", 8)
        self._invoke("ReleaseIpAllocation", _arguments)

    @_rt.method(
        "QueryIPAllocations",
        since="vim.version.version8",
        rank=8,
        parameters=(
            _rt.Parameter(
                "dc",
                "vim.Datacenter",
                since="vim.version.version8",
                rank=8,
                privilege="Datacenter.IpPoolQueryAllocations",
            ),
            _rt.Parameter("poolId", "int", since="vim.version.version8", rank=8),
            _rt.Parameter("extensionKey", "string", since="vim.version.version8", rank=8),
        ),
        returns=_rt.Returns("vim.IpPoolManager.IpAllocation", array=True),
    )
    def QueryIPAllocations(
        self, dc: vim.Datacenter, poolId: int, extensionKey: str
    ) -> list[vim.IpPoolManager.IpAllocation]:
        """Returns a list of ``vim.IpPoolManager.IpAllocation``. Since vSphere API 5.1.

        Args:
            dc: ``vim.Datacenter``, required. The privilege ``Datacenter.IpPoolQueryAllocations`` is
                needed on it.
            poolId: ``int``, required.
            extensionKey: ``string``, required.
        """
        _arguments = {"dc": dc, "poolId": poolId, "extensionKey": extensionKey}
        if self._rank < 8:
            self._unsupported("QueryIPAllocations", 8)
        _result: list[vim.IpPoolManager.IpAllocation] = self._invoke(
            "QueryIPAllocations", _arguments
        )
        return _result
