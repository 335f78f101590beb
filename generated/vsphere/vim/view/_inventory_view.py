# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.view.InventoryView``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.view.InventoryView", wire_name="InventoryView", since="vim.version.version2", rank=2
)
class InventoryView(vim.view.ManagedObjectView):
    """The managed object ``vim.view.InventoryView``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/view/InventoryView.rst``
    """

    @_rt.method(
        "OpenInventoryViewFolder",
        since="vim.version.version2",
        rank=2,
        parameters=(
            _rt.Parameter(
                "entity",
                "vim.ManagedEntity",
                array=True,
                since="vim.version.version2",
                rank=2,
                privilege="System.View",
            ),
        ),
        returns=_rt.Returns("vim.ManagedEntity", array=True, optional=True),
    )
    def OpenInventoryViewFolder(
        self, entity: Iterable[vim.ManagedEntity]
    ) -> list[vim.ManagedEntity]:
        """Returns a list of ``vim.ManagedEntity``, which may be empty. Since VI API 2.5.

        Args:
            entity: List of ``vim.ManagedEntity``, required. The privilege ``System.View`` is needed
                on it.
        """
        _arguments = {"entity": _rt.array("entity", entity)}
        if self._rank < 2:
            self._unsupported("OpenInventoryViewFolder", 2)
        _result: list[vim.ManagedEntity] = self._invoke("OpenInventoryViewFolder", _arguments)
        return _result

    OpenFolder = OpenInventoryViewFolder

    @_rt.method(
        "CloseInventoryViewFolder",
        since="vim.version.version2",
        rank=2,
        parameters=(
            _rt.Parameter(
                "entity",
                "vim.ManagedEntity",
                array=True,
                since="vim.version.version2",
                rank=2,
                privilege="System.View",
            ),
        ),
        returns=_rt.Returns("vim.ManagedEntity", array=True, optional=True),
    )
    def CloseInventoryViewFolder(
        self, entity: Iterable[vim.ManagedEntity]
    ) -> list[vim.ManagedEntity]:
        """Returns a list of ``vim.ManagedEntity``, which may be empty. Since VI API 2.5.

        Args:
            entity: List of ``vim.ManagedEntity``, required. The privilege ``System.View`` is needed
                on it.
        """
        _arguments = {"entity": _rt.array("entity", entity)}
        if self._rank < 2:
            self._unsupported("CloseInventoryViewFolder", 2)
        _result: list[vim.ManagedEntity] = self._invoke("CloseInventoryViewFolder", _arguments)
        return _result

    CloseFolder = CloseInventoryViewFolder
