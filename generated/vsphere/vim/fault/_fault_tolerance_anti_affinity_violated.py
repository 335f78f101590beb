# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.FaultToleranceAntiAffinityViolated``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.FaultToleranceAntiAffinityViolated",
    wire_name="FaultToleranceAntiAffinityViolated",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("hostName", "string", since="vim.version.version5", rank=5),
        _rt.Property("host", "vim.HostSystem", since="vim.version.version5", rank=5),
    ),
)
class FaultToleranceAntiAffinityViolated(vim.fault.MigrationFault):
    """The fault ``vim.fault.FaultToleranceAntiAffinityViolated``.

    Fields:
        - ``hostName``: ``string``, required.
        - ``host``: ``vim.HostSystem``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/FaultToleranceAntiAffinityViolated.rst``
    """

    hostName: str = ""
    """``string``, required. Since vSphere API 4.0."""
    host: vim.HostSystem = _rt.UNSET
    """``vim.HostSystem``, required. Since vSphere API 4.0."""
