# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.MemorySpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.MemorySpec",
    wire_name="HostMemorySpec",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property(
            "serviceConsoleReservation", "long", optional=True, since="vim.version.version5", rank=5
        ),
    ),
)
class MemorySpec(vmodl.DynamicData):
    """The data object ``vim.host.MemorySpec``, on the wire ``HostMemorySpec``.

    Fields:
        - ``serviceConsoleReservation``: ``long``, optional.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/MemorySpec.rst``
    """

    serviceConsoleReservation: int | None = None
    """``long``, optional. Since vSphere API 4.0."""
