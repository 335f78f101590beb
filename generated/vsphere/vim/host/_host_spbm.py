# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.HostSpbm``."""

from __future__ import annotations

from ... import _runtime as _rt


@_rt.managed("vim.host.HostSpbm", wire_name="HostSpbm", since="vsan.version.version15", rank=13)
class HostSpbm(_rt.ManagedObject):
    """The managed object ``vim.host.HostSpbm``.

    Since:
        vSAN 7.0U1 (``vsan.version.version15``)

    Source:
        ``vim/host/HostSpbm.rst``
    """
