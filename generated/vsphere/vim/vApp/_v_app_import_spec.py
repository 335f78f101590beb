# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vApp.VAppImportSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vApp.VAppImportSpec",
    wire_name="VirtualAppImportSpec",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("name", "string", since="vim.version.version5", rank=5),
        _rt.Property(
            "vAppConfigSpec", "vim.vApp.VAppConfigSpec", since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "resourcePoolSpec", "vim.ResourceConfigSpec", since="vim.version.version5", rank=5
        ),
        _rt.Property(
            "child",
            "vim.ImportSpec",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
    ),
)
class VAppImportSpec(vim.ImportSpec):
    """The data object ``vim.vApp.VAppImportSpec``, on the wire ``VirtualAppImportSpec``.

    Fields:
        - ``name``: ``string``, required.
        - ``vAppConfigSpec``: ``vim.vApp.VAppConfigSpec``, required.
        - ``resourcePoolSpec``: ``vim.ResourceConfigSpec``, required.
        - ``child``: List of ``vim.ImportSpec``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vApp/VAppImportSpec.rst``
    """

    name: str = ""
    """``string``, required. Since vSphere API 4.0."""
    vAppConfigSpec: vim.vApp.VAppConfigSpec = _rt.UNSET
    """``vim.vApp.VAppConfigSpec``, required. Since vSphere API 4.0."""
    resourcePoolSpec: vim.ResourceConfigSpec = _rt.UNSET
    """``vim.ResourceConfigSpec``, required. Since vSphere API 4.0."""
    child: _rt.Field[list[vim.ImportSpec], Iterable[vim.ImportSpec]] = _rt.EMPTY
    """List of ``vim.ImportSpec``, optional. Since vSphere API 4.0."""
