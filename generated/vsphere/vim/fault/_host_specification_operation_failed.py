# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.HostSpecificationOperationFailed``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.HostSpecificationOperationFailed",
    wire_name="HostSpecificationOperationFailed",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", since="vim.version.version11", rank=11),
    ),
)
class HostSpecificationOperationFailed(vim.fault.VimFault):
    """The fault ``vim.fault.HostSpecificationOperationFailed``.

    Fields:
        - ``host``: ``vim.HostSystem``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/fault/HostSpecificationOperationFailed.rst``
    """

    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vSphere API 6.5."""
