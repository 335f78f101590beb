# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.PcieTargetTransport``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.host.PcieTargetTransport",
    wire_name="HostPcieTargetTransport",
    since="vim.version.v7_0",
    rank=18,
)
class PcieTargetTransport(vim.host.TargetTransport):
    """The data object ``vim.host.PcieTargetTransport``, on the wire ``HostPcieTargetTransport``.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/host/PcieTargetTransport.rst``
    """
