# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.dvs.ProductSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.dvs.ProductSpec",
    wire_name="DistributedVirtualSwitchProductSpec",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("name", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("vendor", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("version", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("build", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property(
            "forwardingClass", "string", optional=True, since="vim.version.version5", rank=5
        ),
        _rt.Property("bundleId", "string", optional=True, since="vim.version.version5", rank=5),
        _rt.Property("bundleUrl", "string", optional=True, since="vim.version.version5", rank=5),
    ),
)
class ProductSpec(vmodl.DynamicData):
    """The data object ``vim.dvs.ProductSpec``, on the wire ``DistributedVirtualSwitchProductSpec``.

    Fields:
        - ``name``: ``string``, optional.
        - ``vendor``: ``string``, optional.
        - ``version``: ``string``, optional.
        - ``build``: ``string``, optional.
        - ``forwardingClass``: ``string``, optional.
        - ``bundleId``: ``string``, optional.
        - ``bundleUrl``: ``string``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/dvs/ProductSpec.rst``
    """

    name: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    vendor: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    version: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    build: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    forwardingClass: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    bundleId: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
    bundleUrl: str | None = None
    """``string``, optional. Since vSphere API 4.0."""
