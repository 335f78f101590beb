# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vApp.ProductSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vApp.ProductSpec",
    wire_name="VAppProductSpec",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "info", "vim.vApp.ProductInfo", optional=True, since="vim.version.version5", rank=5
        ),
    ),
)
class ProductSpec(vim.option.ArrayUpdateSpec):
    """The data object ``vim.vApp.ProductSpec``, on the wire ``VAppProductSpec``.

    Fields:
        - ``info``: ``vim.vApp.ProductInfo``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vApp/ProductSpec.rst``
    """

    info: vim.vApp.ProductInfo | None = None
    """``vim.vApp.ProductInfo``, optional. Since vSphere API 4.0."""
