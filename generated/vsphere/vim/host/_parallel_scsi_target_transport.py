# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.ParallelScsiTargetTransport``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.data("vim.host.ParallelScsiTargetTransport", wire_name="HostParallelScsiTargetTransport")
class ParallelScsiTargetTransport(vim.host.TargetTransport):
    """The data object ``vim.host.ParallelScsiTargetTransport``, on the wire ``HostParallelScsiTargetTransport``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/host/ParallelScsiTargetTransport.rst``
    """
