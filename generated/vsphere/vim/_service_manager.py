# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ServiceManager``."""

from __future__ import annotations

from collections.abc import Iterable

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.managed(
    "vim.ServiceManager",
    wire_name="ServiceManager",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "service",
            "vim.ServiceManager.ServiceInfo",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
            privilege="Global.ServiceManagers",
        ),
    ),
)
class ServiceManager(_rt.ManagedObject):
    """The managed object ``vim.ServiceManager``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/ServiceManager.rst``
    """

    @_rt.data(
        "vim.ServiceManager.ServiceInfo",
        wire_name="ServiceManagerServiceInfo",
        properties=lambda: (
            _rt.Property("serviceName", "string"),
            _rt.Property("location", "string", array=True, optional=True),
            _rt.Property("service", "vmodl.ManagedObject"),
            _rt.Property("description", "string"),
        ),
    )
    class ServiceInfo(vmodl.DynamicData):
        """The data object ``vim.ServiceManager.ServiceInfo``, on the wire ``ServiceManagerServiceInfo``.

        Fields:
            - ``serviceName``: ``string``, required.
            - ``location``: List of ``string``, optional.
            - ``service``: ``vmodl.ManagedObject``, required.
            - ``description``: ``string``, required.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/ServiceManager/ServiceInfo.rst``
        """

        serviceName: str = ""
        """``string``, required. Since 1.0."""
        location: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
        """List of ``string``, optional. Since 1.0."""
        service: vmodl.ManagedObject = _rt.UNSET
        """``vmodl.ManagedObject``, required. Since 1.0."""
        description: str = ""
        """``string``, required. Since 1.0."""

    @property
    def service(self) -> list[vim.ServiceManager.ServiceInfo]:
        """List of ``vim.ServiceManager.ServiceInfo``, optional. Since VI API 2.5.

        Privilege:
            ``Global.ServiceManagers``
        """
        if self._rank < 2:
            self._unsupported("service", 2)
        _result: list[vim.ServiceManager.ServiceInfo] = self._fetch("service")
        return _result

    @_rt.method(
        "QueryServiceList",
        since="vim.version.version2",
        rank=2,
        privilege="Global.ServiceManagers",
        parameters=(
            _rt.Parameter(
                "serviceName", "string", optional=True, since="vim.version.version2", rank=2
            ),
            _rt.Parameter(
                "location",
                "string",
                array=True,
                optional=True,
                since="vim.version.version2",
                rank=2,
            ),
        ),
        returns=_rt.Returns("vim.ServiceManager.ServiceInfo", array=True, optional=True),
    )
    def QueryServiceList(
        self, serviceName: str | None = None, location: Iterable[str] = ()
    ) -> list[vim.ServiceManager.ServiceInfo]:
        """Returns a list of ``vim.ServiceManager.ServiceInfo``, which may be empty. Since VI API
        2.5.

        Args:
            serviceName: ``string``, optional.
            location: List of ``string``, optional.

        Privilege:
            ``Global.ServiceManagers``
        """
        _arguments = {"serviceName": serviceName, "location": _rt.array("location", location)}
        if self._rank < 2:
            self._unsupported("QueryServiceList", 2)
        _result: list[vim.ServiceManager.ServiceInfo] = self._invoke("QueryServiceList", _arguments)
        return _result
