# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vApp.ProductInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.vApp.ProductInfo",
    wire_name="VAppProductInfo",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("key", "int", since="vim.version.version5", rank=5),
        _rt.Property("classId", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("instanceId", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("name", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("vendor", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("version", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("fullVersion", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("vendorUrl", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("productUrl", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("appUrl", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class ProductInfo(vmodl.DynamicData):
    """The data object ``vim.vApp.ProductInfo``, on the wire ``VAppProductInfo``.

    Fields:
        - ``key``: ``int``, required.
        - ``classId``: ``string``, optional.
        - ``instanceId``: ``string``, optional.
        - ``name``: ``string``, optional.
        - ``vendor``: ``string``, optional.
        - ``version``: ``string``, optional.
        - ``fullVersion``: ``string``, optional.
        - ``vendorUrl``: ``string``, optional.
        - ``productUrl``: ``string``, optional.
        - ``appUrl``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/vApp/ProductInfo.rst``
    """

    key: int = 0
    """``int``, required. Since vSphere API 4.0."""
    classId: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    instanceId: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    name: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    vendor: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    version: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    fullVersion: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    vendorUrl: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    productUrl: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    appUrl: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
