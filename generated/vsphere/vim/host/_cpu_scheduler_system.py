# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.CpuSchedulerSystem``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.host.CpuSchedulerSystem",
    wire_name="HostCpuSchedulerSystem",
    properties=lambda: (
        _rt.Property(
            "cpuSchedulerInfo",
            "vim.host.CpuSchedulerSystem.CpuSchedulerInfo",
            optional=True,
            since="vim.version.v8_0_3_0",
            rank=32,
        ),
        _rt.Property(
            "hyperthreadInfo", "vim.host.CpuSchedulerSystem.HyperThreadScheduleInfo", optional=True
        ),
    ),
)
class CpuSchedulerSystem(vim.ExtensibleManagedObject):
    """The managed object ``vim.host.CpuSchedulerSystem``, on the wire ``HostCpuSchedulerSystem``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/CpuSchedulerSystem.rst``
    """

    @_rt.data(
        "vim.host.CpuSchedulerSystem.CpuSchedulerInfo",
        wire_name="HostCpuSchedulerInfo",
        since="vim.version.v8_0_3_0",
        rank=32,
        properties=lambda: (
            _rt.Property("policy", "string", since="vim.version.v8_0_3_0", rank=32),
        ),
    )
    class CpuSchedulerInfo(vmodl.DynamicData):
        """The data object ``vim.host.CpuSchedulerSystem.CpuSchedulerInfo``, on the wire ``HostCpuSchedulerInfo``.

        Fields:
            - ``policy``: ``string``, required.

        Since:
            vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

        Source:
            ``vim/host/CpuSchedulerSystem/CpuSchedulerInfo.rst``
        """

        @_rt.enum(
            "vim.host.CpuSchedulerSystem.CpuSchedulerInfo.CpuSchedulerPolicyInfo",
            wire_name="HostCpuSchedulerInfoCpuSchedulerPolicyInfo",
            since="vim.version.v8_0_3_0",
            rank=32,
        )
        class CpuSchedulerPolicyInfo(_rt.VimEnum):
            """The enum ``vim.host.CpuSchedulerSystem.CpuSchedulerInfo.CpuSchedulerPolicyInfo``, on the wire ``HostCpuSchedulerInfoCpuSchedulerPolicyInfo``.

            Since:
                vSphere API 8.0.3.0 (``vim.version.v8_0_3_0``)

            Source:
                ``vim/host/CpuSchedulerSystem/CpuSchedulerInfo/CpuSchedulerPolicyInfo.rst``
            """

            systemDefault = "systemDefault"
            """The value ``systemDefault``."""
            scav1 = "scav1"
            """The value ``scav1``."""
            scav2 = "scav2"
            """The value ``scav2``."""

        policy: str = ""
        """``string``, required. Since vSphere API 8.0.3.0."""

    @_rt.data(
        "vim.host.CpuSchedulerSystem.HyperThreadScheduleInfo",
        wire_name="HostHyperThreadScheduleInfo",
        properties=lambda: (
            _rt.Property("available", "boolean"),
            _rt.Property("active", "boolean"),
            _rt.Property("config", "boolean"),
        ),
    )
    class HyperThreadScheduleInfo(vmodl.DynamicData):
        """The data object ``vim.host.CpuSchedulerSystem.HyperThreadScheduleInfo``, on the wire ``HostHyperThreadScheduleInfo``.

        Fields:
            - ``available``: ``boolean``, required.
            - ``active``: ``boolean``, required.
            - ``config``: ``boolean``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/host/CpuSchedulerSystem/HyperThreadScheduleInfo.rst``
        """

        available: bool = False
        """``boolean``, required. Since 1.0."""
        active: bool = False
        """``boolean``, required. Since 1.0."""
        config: bool = False
        """``boolean``, required. Since 1.0."""

    @property
    def cpuSchedulerInfo(self) -> vim.host.CpuSchedulerSystem.CpuSchedulerInfo | None:
        """``vim.host.CpuSchedulerSystem.CpuSchedulerInfo``, optional. Since vSphere API 8.0.3.0."""
        if self._rank < 32:
            self._unsupported("cpuSchedulerInfo", 32)
        _result: vim.host.CpuSchedulerSystem.CpuSchedulerInfo | None = self._fetch(
            "cpuSchedulerInfo"
        )
        return _result

    @property
    def hyperthreadInfo(self) -> vim.host.CpuSchedulerSystem.HyperThreadScheduleInfo | None:
        """``vim.host.CpuSchedulerSystem.HyperThreadScheduleInfo``, optional. Since 1.0."""
        _result: vim.host.CpuSchedulerSystem.HyperThreadScheduleInfo | None = self._fetch(
            "hyperthreadInfo"
        )
        return _result

    @_rt.method("EnableHyperThreading", privilege="Host.Config.HyperThreading")
    def EnableHyperThreading(self) -> None:
        """Returns nothing. Since 1.0.

        Privilege:
            ``Host.Config.HyperThreading``
        """
        self._invoke("EnableHyperThreading", {})

    @_rt.method("DisableHyperThreading", privilege="Host.Config.HyperThreading")
    def DisableHyperThreading(self) -> None:
        """Returns nothing. Since 1.0.

        Privilege:
            ``Host.Config.HyperThreading``
        """
        self._invoke("DisableHyperThreading", {})
