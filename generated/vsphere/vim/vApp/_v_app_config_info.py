# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vApp.VAppConfigInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vApp.VAppConfigInfo",
    wire_name="VAppConfigInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "entityConfig",
            "vim.vApp.EntityConfigInfo",
            array=True,
            optional=True,
            since="vim.version.version5",
            rank=5,
        ),
        _rt.Property("annotation", "string", since="vim.version.version5", rank=5),
        _rt.Property("instanceUuid", "string", optional=True, since="vim.version.version6", rank=6),
        _rt.Property(
            "managedBy",
            "vim.ext.ManagedByInfo",
            optional=True,
            since="vim.version.version7",
            rank=7,
        ),
    ),
)
class VAppConfigInfo(vim.vApp.VmConfigInfo):
    """The data object ``vim.vApp.VAppConfigInfo``.

    Fields:
        - ``entityConfig``: List of ``vim.vApp.EntityConfigInfo``, optional.
        - ``annotation``: ``string``, required.
        - ``instanceUuid``: ``string``, optional. Since vSphere API 4.1.
        - ``managedBy``: ``vim.ext.ManagedByInfo``, optional. Since vSphere API 5.0.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vApp/VAppConfigInfo.rst``
    """

    entityConfig: _rt.Field[
        list[vim.vApp.EntityConfigInfo], Iterable[vim.vApp.EntityConfigInfo]
    ] = _rt.EMPTY
    """List of ``vim.vApp.EntityConfigInfo``, optional. Since vSphere API 4.0."""
    annotation: str = ""
    """``string``, required. Since vSphere API 4.0."""
    instanceUuid: str | None = None
    """``string``, optional. Since vSphere API 4.1."""
    managedBy: vim.ext.ManagedByInfo | None = None
    """``vim.ext.ManagedByInfo``, optional. Since vSphere API 5.0."""
