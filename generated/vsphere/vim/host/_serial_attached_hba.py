# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.SerialAttachedHba``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.SerialAttachedHba",
    wire_name="HostSerialAttachedHba",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("nodeWorldWideName", "string", since="vim.version.version11", rank=11),
    ),
)
class SerialAttachedHba(vim.host.HostBusAdapter):
    """The data object ``vim.host.SerialAttachedHba``, on the wire ``HostSerialAttachedHba``.

    Fields:
        - ``nodeWorldWideName``: ``string``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/host/SerialAttachedHba.rst``
    """

    nodeWorldWideName: str = ""
    """``string``, required. Since vSphere API 6.5."""
