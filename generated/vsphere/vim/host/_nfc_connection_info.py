# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.NfcConnectionInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.NfcConnectionInfo",
    wire_name="HostNfcConnectionInfo",
    since="vim.version.v7_0_3_0",
    rank=24,
    properties=lambda: (
        _rt.Property(
            "streamingMemoryConsumed", "long", optional=True, since="vim.version.v7_0_3_0", rank=24
        ),
    ),
)
class NfcConnectionInfo(vim.host.DataTransportConnectionInfo):
    """The data object ``vim.host.NfcConnectionInfo``, on the wire ``HostNfcConnectionInfo``.

    Fields:
        - ``streamingMemoryConsumed``: ``long``, optional.

    Since:
        vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

    Source:
        ``vim/host/NfcConnectionInfo.rst``
    """

    streamingMemoryConsumed: int | None = None
    """``long``, optional. Since vSphere API 7.0.3.0."""
