# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.DvsUpgradeRejectedEvent``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.event.DvsUpgradeRejectedEvent",
    wire_name="DvsUpgradeRejectedEvent",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("productInfo", "vim.dvs.ProductSpec", since="vim.version.version5", rank=5),
    ),
)
class DvsUpgradeRejectedEvent(vim.event.DvsEvent):
    """The data object ``vim.event.DvsUpgradeRejectedEvent``.

    Fields:
        - ``productInfo``: ``vim.dvs.ProductSpec``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/event/DvsUpgradeRejectedEvent.rst``
    """

    productInfo: vim.dvs.ProductSpec = _rt.UNSET
    """``vim.dvs.ProductSpec``, required. Since vSphere API 4.0."""
