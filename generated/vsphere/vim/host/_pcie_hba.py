# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.PcieHba``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.host.PcieHba", wire_name="HostPcieHba", since="vim.version.v7_0", rank=18)
class PcieHba(vim.host.HostBusAdapter):
    """The data object ``vim.host.PcieHba``, on the wire ``HostPcieHba``.

    Since:
        vSphere API 7.0.0.0 (``vim.version.v7_0``)

    Source:
        ``vim/host/PcieHba.rst``
    """
