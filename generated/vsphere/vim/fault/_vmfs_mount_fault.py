# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.VmfsMountFault``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.VmfsMountFault",
    wire_name="VmfsMountFault",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (_rt.Property("uuid", "string", since="vim.version.version5", rank=5),),
)
class VmfsMountFault(vim.fault.HostConfigFault):
    """The fault ``vim.fault.VmfsMountFault``.

    Fields:
        - ``uuid``: ``string``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/VmfsMountFault.rst``
    """

    uuid: str = ""
    """``string``, required. Since vSphere API 4.0."""
