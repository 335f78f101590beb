# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.view.ContainerView``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.view.ContainerView",
    wire_name="ContainerView",
    since="vim.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("container", "vim.ManagedEntity", since="vim.version.version2", rank=2),
        _rt.Property(
            "type", "TypeName", array=True, optional=True, since="vim.version.version2", rank=2
        ),
        _rt.Property("recursive", "boolean", since="vim.version.version2", rank=2),
    ),
)
class ContainerView(vim.view.ManagedObjectView):
    """The managed object ``vim.view.ContainerView``.

    Since:
        VI API 2.5 (``vim.version.version2``)

    Source:
        ``vim/view/ContainerView.rst``
    """

    @property
    def container(self) -> vim.ManagedEntity:
        """``vim.ManagedEntity``, always set. Since VI API 2.5."""
        if self._rank < 2:
            self._unsupported("container", 2)
        _result: vim.ManagedEntity = self._fetch("container")
        return _result

    @property
    def type(self) -> list[str]:
        """List of ``TypeName``, optional. Since VI API 2.5."""
        if self._rank < 2:
            self._unsupported("type", 2)
        _result: list[str] = self._fetch("type")
        return _result

    @property
    def recursive(self) -> bool:
        """``boolean``, always set. Since VI API 2.5."""
        if self._rank < 2:
            self._unsupported("recursive", 2)
        _result: bool = self._fetch("recursive")
        return _result
