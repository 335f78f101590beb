# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.PersistentMemoryInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.PersistentMemoryInfo",
    wire_name="HostPersistentMemoryInfo",
    since="vim.version.version12",
    rank=12,
    properties=lambda: (
        _rt.Property("capacityInMB", "long", optional=True, since="vim.version.version12", rank=12),
        _rt.Property("volumeUUID", "string", optional=True, since="vim.version.version12", rank=12),
    ),
)
class PersistentMemoryInfo(vmodl.DynamicData):
    """The data object ``vim.host.PersistentMemoryInfo``, on the wire ``HostPersistentMemoryInfo``.

    Fields:
        - ``capacityInMB``: ``long`` in megabytes, optional.
        - ``volumeUUID``: ``string``, optional.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/host/PersistentMemoryInfo.rst``
    """

    capacityInMB: int | None = None
    """``long`` in megabytes, optional. Since vSphere API 6.7."""
    volumeUUID: str | None = None
    """``string``, optional. Since vSphere API 6.7."""
