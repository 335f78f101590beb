# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ext.ExtendedProductInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.ext.ExtendedProductInfo",
    wire_name="ExtExtendedProductInfo",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (
        _rt.Property("companyUrl", "string", optional=True, since="vim.version.version7", rank=7),
        _rt.Property("productUrl", "string", optional=True, since="vim.version.version7", rank=7),
        _rt.Property(
            "managementUrl", "string", optional=True, since="vim.version.version7", rank=7
        ),
        _rt.Property(
            "self",
            "vim.ManagedEntity",
            optional=True,
            since="vim.version.version7",
            rank=7,
            attribute="self_",
        ),
    ),
)
class ExtendedProductInfo(vmodl.DynamicData):
    """The data object ``vim.ext.ExtendedProductInfo``, on the wire ``ExtExtendedProductInfo``.

    Fields:
        - ``companyUrl``: ``string``, optional.
        - ``productUrl``: ``string``, optional.
        - ``managementUrl``: ``string``, optional.
        - ``self_``: ``vim.ManagedEntity``, optional.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/ext/ExtendedProductInfo.rst``
    """

    companyUrl: str | None = None
    """``string``, optional. Since vSphere API 5.0."""
    productUrl: str | None = None
    """``string``, optional. Since vSphere API 5.0."""
    managementUrl: str | None = None
    """``string``, optional. Since vSphere API 5.0."""
    self_: vim.ManagedEntity | None = None
    """``vim.ManagedEntity``, optional. Since vSphere API 5.0."""
