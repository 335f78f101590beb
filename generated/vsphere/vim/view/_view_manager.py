# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.view.ViewManager``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.view.ViewManager",
    wire_name="ViewManager",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "viewList",
            "vim.view.View",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
            privilege="System.View",
        ),
    ),
)
class ViewManager(_rt.ManagedObject):
    """The managed object ``vim.view.ViewManager``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/view/ViewManager.rst``
    """

    @property
    def viewList(self) -> list[vim.view.View]:
        """List of ``vim.view.View``, optional. Since VI API 2.5.

        Privilege:
            ``System.View``
        """
        if self._rank < 2:
            self._unsupported("viewList", 2)
        _result: list[vim.view.View] = self._fetch("viewList")
        return _result

    @_rt.method(
        "CreateInventoryView",
        since="vim.version.version2",
        rank=2,
        privilege="System.View",
        returns=_rt.Returns("vim.view.InventoryView"),
    )
    def CreateInventoryView(self) -> vim.view.InventoryView:
        """Returns ``vim.view.InventoryView``. Since VI API 2.5.

        Privilege:
            ``System.View``
        """
        if self._rank < 2:
            self._unsupported("CreateInventoryView", 2)
        _result: vim.view.InventoryView = self._invoke("CreateInventoryView", {})
        return _result

    def _by_name_CreateContainerView(
        self,
        container: vim.ManagedEntity,
        type: Iterable[str | _rt.TypeClass] = (),
        *,
        recursive: bool,
    ) -> vim.view.ContainerView:
        """Show static checkers how it is called by name."""
        raise NotImplementedError

    @_rt.by_name(_by_name_CreateContainerView)
    @_rt.method(
        "CreateContainerView",
        since="vim.version.version2",
        rank=2,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "container",
                "vim.ManagedEntity",
                since="vim.version.version2",
                rank=2,
                privilege="System.View",
            ),
            _rt.Parameter(
                "type", "TypeName", array=True, optional=True, since="vim.version.version2", rank=2
            ),
            _rt.Parameter("recursive", "boolean", since="vim.version.version2", rank=2),
        ),
        returns=_rt.Returns("vim.view.ContainerView"),
    )
    def CreateContainerView(
        self, container: vim.ManagedEntity, type: Iterable[str | _rt.TypeClass], recursive: bool
    ) -> vim.view.ContainerView:
        """Returns ``vim.view.ContainerView``. Since VI API 2.5.

        Args:
            container: ``vim.ManagedEntity``, required. The privilege ``System.View`` is needed on
                it.
            type: List of ``TypeName``, optional.
            recursive: ``boolean``, required.

        Privilege:
            ``System.View``
        """
        _rt.require("recursive", recursive)
        _arguments = {
            "container": container,
            "type": _rt.type_names("type", type),
            "recursive": recursive,
        }
        if self._rank < 2:
            self._unsupported("CreateContainerView", 2)
        _result: vim.view.ContainerView = self._invoke("CreateContainerView", _arguments)
        return _result

    @_rt.method(
        "CreateListView",
        since="vim.version.version2",
        rank=2,
        privilege="System.View",
        parameters=(
            _rt.Parameter(
                "obj",
                "vmodl.ManagedObject",
                array=True,
                optional=True,
                since="vim.version.version2",
                rank=2,
                privilege="System.View",
            ),
        ),
        returns=_rt.Returns("vim.view.ListView"),
    )
    def CreateListView(self, obj: Iterable[vmodl.ManagedObject] = ()) -> vim.view.ListView:
        """Returns ``vim.view.ListView``. Since VI API 2.5.

        Args:
            obj: List of ``vmodl.ManagedObject``, optional. The privilege ``System.View`` is needed
                on it.

        Privilege:
            ``System.View``
        """
        _arguments = {"obj": _rt.array("obj", obj)}
        if self._rank < 2:
            self._unsupported("CreateListView", 2)
        _result: vim.view.ListView = self._invoke("CreateListView", _arguments)
        return _result

    @_rt.method(
        "CreateListViewFromView",
        since="vim.version.version2",
        rank=2,
        privilege="System.View",
        parameters=(_rt.Parameter("view", "vim.view.View", since="vim.version.version2", rank=2),),
        returns=_rt.Returns("vim.view.ListView"),
    )
    def CreateListViewFromView(self, view: vim.view.View) -> vim.view.ListView:
        """Returns ``vim.view.ListView``. Since VI API 2.5.

        Args:
            view: ``vim.view.View``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"view": view}
        if self._rank < 2:
            self._unsupported("CreateListViewFromView", 2)
        _result: vim.view.ListView = self._invoke("CreateListViewFromView", _arguments)
        return _result
