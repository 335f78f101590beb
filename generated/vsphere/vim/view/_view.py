# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.view.View``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.managed("vim.view.View", wire_name="View", since="vim.version.version2", rank=2)
class View(_rt.ManagedObject):
    """The managed object ``vim.view.View``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/view/View.rst``
    """

    @_rt.method("DestroyView", since="vim.version.version2", rank=2, privilege="System.View")
    def DestroyView(self) -> None:
        """Returns nothing. Since VI API 2.5.

        Privilege:
            ``System.View``
        """
        if self._rank < 2:
            self._unsupported("DestroyView", 2)
        self._invoke("DestroyView", {})

    Destroy = DestroyView
