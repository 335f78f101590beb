# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ReadHostResourcePoolTreeFailed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.ReadHostResourcePoolTreeFailed",
    wire_name="ReadHostResourcePoolTreeFailed",
    since="vim.version.version7",
    rank=7,
)
class ReadHostResourcePoolTreeFailed(vim.fault.HostConnectFault):
    """The fault ``vim.fault.ReadHostResourcePoolTreeFailed``.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/ReadHostResourcePoolTreeFailed.rst``
    """
