# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.BlockHba``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.host.BlockHba", wire_name="HostBlockHba")
class BlockHba(vim.host.HostBusAdapter):
    """The data object ``vim.host.BlockHba``, on the wire ``HostBlockHba``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/BlockHba.rst``
    """
