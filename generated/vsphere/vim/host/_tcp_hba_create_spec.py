# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.TcpHbaCreateSpec``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.TcpHbaCreateSpec",
    wire_name="HostTcpHbaCreateSpec",
    since="vim.version.v7_0_3_0",
    rank=24,
    properties=lambda: (_rt.Property("pnic", "string", since="vim.version.v7_0_3_0", rank=24),),
)
class TcpHbaCreateSpec(vim.host.HbaCreateSpec):
    """The data object ``vim.host.TcpHbaCreateSpec``, on the wire ``HostTcpHbaCreateSpec``.

    Fields:
        - ``pnic``: ``string``, required.

    Since:
        vSphere API 7.0.3.0 (``vim.version.v7_0_3_0``)

    Source:
        ``vim/host/TcpHbaCreateSpec.rst``
    """

    pnic: str = ""
    """``string``, required. Since vSphere API 7.0.3.0."""
