# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vApp.PropertySpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vApp.PropertySpec",
    wire_name="VAppPropertySpec",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "info", "vim.vApp.PropertyInfo", optional=True, since="vim.version.version5", rank=5
        ),
    ),
)
class PropertySpec(vim.option.ArrayUpdateSpec):
    """The data object ``vim.vApp.PropertySpec``, on the wire ``VAppPropertySpec``.

    Fields:
        - ``info``: ``vim.vApp.PropertyInfo``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vApp/PropertySpec.rst``
    """

    info: vim.vApp.PropertyInfo | None = None
    """``vim.vApp.PropertyInfo``, optional. Since vSphere API 4.0."""
