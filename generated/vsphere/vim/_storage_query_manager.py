# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.StorageQueryManager``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim


@_rt.managed(
    "vim.StorageQueryManager",
    wire_name="StorageQueryManager",
    since="vim.version.version14",
    rank=14,
)
class StorageQueryManager(_rt.ManagedObject):
    """The managed object ``vim.StorageQueryManager``.

    Since:
        vSphere API 6.7.2 (``vim.version.version14``)

    Source:
        ``vim/StorageQueryManager.rst``
    """

    @_rt.method(
        "QueryHostsWithAttachedLun",
        since="vim.version.version14",
        rank=14,
        privilege="System.Read",
        parameters=(_rt.Parameter("lunUuid", "string", since="vim.version.version14", rank=14),),
        returns=_rt.Returns("vim.HostSystem", array=True, optional=True),
    )
    def QueryHostsWithAttachedLun(self, lunUuid: str) -> list[vim.HostSystem]:
        """Returns a list of ``vim.HostSystem``, which may be empty. Since vSphere API 6.7.2.

        Args:
            lunUuid: ``string``, required.

        Privilege:
            ``System.Read``
        """
        _arguments = {"lunUuid": lunUuid}
        if self._rank < 14:
            self._unsupported("QueryHostsWithAttachedLun", 14)
        _result: list[vim.HostSystem] = self._invoke("QueryHostsWithAttachedLun", _arguments)
        return _result
