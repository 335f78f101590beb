# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.BlockAdapterTargetTransport``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.host.BlockAdapterTargetTransport", wire_name="HostBlockAdapterTargetTransport")
class BlockAdapterTargetTransport(vim.host.TargetTransport):
    """The data object ``vim.host.BlockAdapterTargetTransport``, on the wire ``HostBlockAdapterTargetTransport``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/BlockAdapterTargetTransport.rst``
    """
