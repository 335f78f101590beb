# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.SerialAttachedTargetTransport``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.SerialAttachedTargetTransport",
    wire_name="HostSerialAttachedTargetTransport",
    since="vim.version.version11",
    rank=11,
)
class SerialAttachedTargetTransport(vim.host.TargetTransport):
    """The data object ``vim.host.SerialAttachedTargetTransport``, on the wire ``HostSerialAttachedTargetTransport``.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/host/SerialAttachedTargetTransport.rst``
    """
