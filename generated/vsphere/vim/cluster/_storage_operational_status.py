# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.StorageOperationalStatus``."""

from __future__ import annotations

import datetime

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.cluster.StorageOperationalStatus",
    wire_name="VsanStorageOperationalStatus",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("healthy", "boolean", optional=True, since="vim.version.version9", rank=9),
        _rt.Property(
            "operationETA", "dateTime", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "operationProgress", "long", optional=True, since="vim.version.version9", rank=9
        ),
        _rt.Property(
            "transitional", "boolean", optional=True, since="vim.version.version9", rank=9
        ),
    ),
)
class StorageOperationalStatus(vmodl.DynamicData):
    """The data object ``vim.cluster.StorageOperationalStatus``, on the wire ``VsanStorageOperationalStatus``.

    Fields:
        - ``healthy``: ``boolean``, optional.
        - ``operationETA``: ``dateTime``, optional.
        - ``operationProgress``: ``long``, optional.
        - ``transitional``: ``boolean``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/cluster/StorageOperationalStatus.rst``
    """

    healthy: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
    operationETA: datetime.datetime | None = None
    """``dateTime``, optional. Since vSphere API 5.5."""
    operationProgress: int | None = None
    """``long``, optional. Since vSphere API 5.5."""
    transitional: bool | None = None
    """``boolean``, optional. Since vSphere API 5.5."""
