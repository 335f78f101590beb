# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.NotSupportedHostInCluster``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.NotSupportedHostInCluster",
    wire_name="NotSupportedHostInCluster",
    since="vim.version.version5",
    rank=5,
)
class NotSupportedHostInCluster(vim.fault.NotSupportedHost):
    """The fault ``vim.fault.NotSupportedHostInCluster``.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/NotSupportedHostInCluster.rst``
    """
