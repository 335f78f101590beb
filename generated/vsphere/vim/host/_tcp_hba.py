# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.TcpHba``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.TcpHba",
    wire_name="HostTcpHba",
    since="vim.version.v7_0_3_0",
    rank=24,
    properties=lambda: (
        _rt.Property(
            "associatedPnic", "string", optional=True, since="vim.version.v7_0_3_0", rank=24
        ),
    ),
)
class TcpHba(vim.host.HostBusAdapter):
    """The data object ``vim.host.TcpHba``, on the wire ``HostTcpHba``.

    Fields:
        - ``associatedPnic``: ``string``, optional.

    Since:
        vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

    Source:
        ``vim/host/TcpHba.rst``
    """

    associatedPnic: str | None = None
    """``string``, optional. Since vSphere API 7.0.3.0."""
