# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.view.ListView``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed("vim.view.ListView", wire_name="ListView", since="vim.version.version2", rank=2)
class ListView(vim.view.ManagedObjectView):
    """The managed object ``vim.view.ListView``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/view/ListView.rst``
    """

    @_rt.method(
        "ModifyListView",
        since="vim.version.version2",
        rank=2,
        parameters=(
            _rt.Parameter(
                "add",
                "vmodl.ManagedObject",
                array=True,
                optional=True,
                since="vim.version.version2",
                rank=2,
                privilege="System.View",
            ),
            _rt.Parameter(
                "remove",
                "vmodl.ManagedObject",
                array=True,
                optional=True,
                since="vim.version.version2",
                rank=2,
                privilege="System.View",
            ),
        ),
        returns=_rt.Returns("vmodl.ManagedObject", array=True, optional=True),
    )
    def ModifyListView(
        self, add: Iterable[vmodl.ManagedObject] = (), remove: Iterable[vmodl.ManagedObject] = ()
    ) -> list[vmodl.ManagedObject]:
        """Returns a list of ``vmodl.ManagedObject``, which may be empty. Since VI API 2.5.

        Args:
            add: List of ``vmodl.ManagedObject``, optional. The privilege ``System.View`` is needed
                on it.
            remove: List of ``vmodl.ManagedObject``, optional. The privilege ``System.View`` is
                needed on it.
        """
        _arguments = {"add": _rt.array("add", add), "remove": _rt.array("remove", remove)}
        if self._rank < 2:
            self._unsupported("ModifyListView", 2)
        _result: list[vmodl.ManagedObject] = self._invoke("ModifyListView", _arguments)
        return _result

    Modify = ModifyListView

    @_rt.method(
        "ResetListView",
        since="vim.version.version2",
        rank=2,
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
        returns=_rt.Returns("vmodl.ManagedObject", array=True, optional=True),
    )
    def ResetListView(self, obj: Iterable[vmodl.ManagedObject] = ()) -> list[vmodl.ManagedObject]:
        """Returns a list of ``vmodl.ManagedObject``, which may be empty. Since VI API 2.5.

        Args:
            obj: List of ``vmodl.ManagedObject``, optional. The privilege ``System.View`` is needed
                on it.
        """
        _arguments = {"obj": _rt.array("obj", obj)}
        if self._rank < 2:
            self._unsupported("ResetListView", 2)
        _result: list[vmodl.ManagedObject] = self._invoke("ResetListView", _arguments)
        return _result

    Reset = ResetListView

    @_rt.method(
        "ResetListViewFromView",
        since="vim.version.version2",
        rank=2,
        parameters=(_rt.Parameter("view", "vim.view.View", since="vim.version.version2", rank=2),),
    )
    def ResetListViewFromView(self, view: vim.view.View) -> None:
        """Returns nothing. Since VI API 2.5.

        Args:
            view: ``vim.view.View``, required.
        """
        _arguments = {"view": view}
        if self._rank < 2:
            self._unsupported("ResetListViewFromView", 2)
        self._invoke("ResetListViewFromView", _arguments)

    ResetFromView = ResetListViewFromView
