# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.ParallelScsiHba``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.host.ParallelScsiHba", wire_name="HostParallelScsiHba")
class ParallelScsiHba(vim.host.HostBusAdapter):
    """The data object ``vim.host.ParallelScsiHba``, on the wire ``HostParallelScsiHba``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/ParallelScsiHba.rst``
    """
