# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.RdmaTargetTransport``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.RdmaTargetTransport",
    wire_name="HostRdmaTargetTransport",
    since="vim.version.v7_0",
    rank=18,
)
class RdmaTargetTransport(vim.host.TargetTransport):
    """The data object ``vim.host.RdmaTargetTransport``, on the wire ``HostRdmaTargetTransport``.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/host/RdmaTargetTransport.rst``
    """
