# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.tenant.TenantManager``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.tenant.TenantManager", wire_name="TenantTenantManager", since="vim.version.v6_9_1", rank=17
)
class TenantManager(_rt.ManagedObject):
    """The managed object ``vim.tenant.TenantManager``, on the wire ``TenantTenantManager``.

    Since:
        vSphere API 6.9.1 (``vim.version.v6_9_1``)

    Source:
        ``vim/tenant/TenantManager.rst``
    """

    @_rt.method(
        "MarkServiceProviderEntities",
        since="vim.version.v6_9_1",
        rank=17,
        privilege="TenantManager.Update",
        raises=(vmodl.fault.ManagedObjectNotFound, vim.fault.AuthMinimumAdminPermission),
        parameters=(
            _rt.Parameter(
                "entity",
                "vim.ManagedEntity",
                array=True,
                optional=True,
                since="vim.version.v6_9_1",
                rank=17,
                privilege="TenantManager.Update",
            ),
        ),
    )
    def MarkServiceProviderEntities(self, entity: Iterable[vim.ManagedEntity] = ()) -> None:
        """Returns nothing. Since vSphere API 6.9.1.

        Args:
            entity: List of ``vim.ManagedEntity``, optional. The privilege ``TenantManager.Update``
                is needed on it.

        Raises:
            vmodl.fault.ManagedObjectNotFound: Not described.
            vim.fault.AuthMinimumAdminPermission: Not described.

        Privilege:
            ``TenantManager.Update``
        """
        _arguments = {"entity": _rt.array("entity", entity)}
        if self._rank < 17:
            self._unsupported("MarkServiceProviderEntities", 17)
        self._invoke("MarkServiceProviderEntities", _arguments)

    @_rt.method(
        "UnmarkServiceProviderEntities",
        since="vim.version.v6_9_1",
        rank=17,
        privilege="TenantManager.Update",
        raises=(vmodl.fault.ManagedObjectNotFound,),
        parameters=(
            _rt.Parameter(
                "entity",
                "vim.ManagedEntity",
                array=True,
                optional=True,
                since="vim.version.v6_9_1",
                rank=17,
                privilege="TenantManager.Update",
            ),
        ),
    )
    def UnmarkServiceProviderEntities(self, entity: Iterable[vim.ManagedEntity] = ()) -> None:
        """Returns nothing. Since vSphere API 6.9.1.

        Args:
            entity: List of ``vim.ManagedEntity``, optional. The privilege ``TenantManager.Update``
                is needed on it.

        Raises:
            vmodl.fault.ManagedObjectNotFound: Not described.

        Privilege:
            ``TenantManager.Update``
        """
        _arguments = {"entity": _rt.array("entity", entity)}
        if self._rank < 17:
            self._unsupported("UnmarkServiceProviderEntities", 17)
        self._invoke("UnmarkServiceProviderEntities", _arguments)

    @_rt.method(
        "RetrieveServiceProviderEntities",
        since="vim.version.v6_9_1",
        rank=17,
        privilege="TenantManager.Query",
        returns=_rt.Returns("vim.ManagedEntity", array=True, optional=True),
    )
    def RetrieveServiceProviderEntities(self) -> list[vim.ManagedEntity]:
        """Returns a list of ``vim.ManagedEntity``, which may be empty. Since vSphere API 6.9.1.

        Privilege:
            ``TenantManager.Query``
        """
        if self._rank < 17:
            self._unsupported("RetrieveServiceProviderEntities", 17)
        _result: list[vim.ManagedEntity] = self._invoke("RetrieveServiceProviderEntities", {})
        return _result
