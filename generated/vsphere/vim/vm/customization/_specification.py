# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.customization.Specification``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import vim, vmodl


@_rt.data(
    "vim.vm.customization.Specification",
    wire_name="CustomizationSpec",
    properties=lambda: (
        _rt.Property("options", "vim.vm.customization.Options", optional=True),
        _rt.Property("identity", "vim.vm.customization.IdentitySettings"),
        _rt.Property("globalIPSettings", "vim.vm.customization.GlobalIPSettings"),
        _rt.Property(
            "nicSettingMap", "vim.vm.customization.AdapterMapping", array=True, optional=True
        ),
        _rt.Property("encryptionKey", "byte", array=True, optional=True),
    ),
)
class Specification(vmodl.DynamicData):
    """The data object ``vim.vm.customization.Specification``, on the wire ``CustomizationSpec``.

    Fields:
        - ``options``: ``vim.vm.customization.Options``, optional.
        - ``identity``: ``vim.vm.customization.IdentitySettings``, required.
        - ``globalIPSettings``: ``vim.vm.customization.GlobalIPSettings``, required.
        - ``nicSettingMap``: List of ``vim.vm.customization.AdapterMapping``, optional.
        - ``encryptionKey``: List of ``byte``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/vm/customization/Specification.rst``
    """

    options: vim.vm.customization.Options | None = None
    """``vim.vm.customization.Options``, optional. Since 1.0."""
    identity: vim.vm.customization.IdentitySettings = _rt.UNSET
    """``vim.vm.customization.IdentitySettings``, required. Since 1.0."""
    globalIPSettings: vim.vm.customization.GlobalIPSettings = _rt.UNSET
    """``vim.vm.customization.GlobalIPSettings``, required. Since 1.0."""
    nicSettingMap: _rt.Field[
        list[vim.vm.customization.AdapterMapping], Iterable[vim.vm.customization.AdapterMapping]
    ] = _rt.EMPTY
    """List of ``vim.vm.customization.AdapterMapping``, optional. Since 1.0."""
    encryptionKey: _rt.Field[list[int], Iterable[int]] = _rt.EMPTY
    """List of ``byte``, optional. Since 1.0."""
