# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.ResourceAllocationInfo``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.ResourceAllocationInfo",
    wire_name="ResourceAllocationInfo",
    properties=lambda: (
        _rt.Property("reservation", "long", optional=True),
        _rt.Property("expandableReservation", "boolean", optional=True),
        _rt.Property("limit", "long", optional=True),
        _rt.Property("shares", "vim.SharesInfo", optional=True),
        _rt.Property("overheadLimit", "long", optional=True, since="vim.version.version2", rank=2),
    ),
)
class ResourceAllocationInfo(vmodl.DynamicData):
    """The data object ``vim.ResourceAllocationInfo``.

    Fields:
        - ``reservation``: ``long``, optional.
        - ``expandableReservation``: ``boolean``, optional.
        - ``limit``: ``long``, optional.
        - ``shares``: ``vim.SharesInfo``, optional.
        - ``overheadLimit``: ``long``, optional. Since VI API 2.5.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/ResourceAllocationInfo.rst``
    """

    reservation: int | None = None
    """``long``, optional. Since 1.0."""
    expandableReservation: bool | None = None
    """``boolean``, optional. Since 1.0."""
    limit: int | None = None
    """``long``, optional. Since 1.0."""
    shares: vim.SharesInfo | None = None
    """``vim.SharesInfo``, optional. Since 1.0."""
    overheadLimit: int | None = None
    """``long``, optional. Since VI API 2.5."""
