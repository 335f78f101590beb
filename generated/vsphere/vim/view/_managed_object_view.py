# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.view.ManagedObjectView``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.view.ManagedObjectView",
    wire_name="ManagedObjectView",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property(
            "view",
            "vmodl.ManagedObject",
            array=True,
            optional=True,
            since="vim.version.version2",
            rank=2,
        ),
    ),
)
class ManagedObjectView(vim.view.View):
    """The managed object ``vim.view.ManagedObjectView``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/view/ManagedObjectView.rst``
    """

    @property
    def view(self) -> list[vmodl.ManagedObject]:
        """List of ``vmodl.ManagedObject``, optional. Since VI API 2.5."""
        if self._rank < 2:
            self._unsupported("view", 2)
        _result: list[vmodl.ManagedObject] = self._fetch("view")
        return _result
