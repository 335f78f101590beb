# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.RuleViolation``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.RuleViolation",
    wire_name="RuleViolation",
    properties=lambda: (
        _rt.Property("host", "vim.HostSystem", optional=True, since="vim.version.version2", rank=2),
        _rt.Property("rule", "vim.cluster.RuleInfo", since="vim.version.version5", rank=5),
    ),
)
class RuleViolation(vim.fault.VmConfigFault):
    """The fault ``vim.fault.RuleViolation``.

    Fields:
        - ``host``: ``vim.HostSystem``, optional. Since VI API 2.5.
        - ``rule``: ``vim.cluster.RuleInfo``, required. Since vSphere API 4.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/RuleViolation.rst``
    """

    host: vim.HostSystem | None = None
    """``vim.HostSystem``, optional. Since VI API 2.5."""
    rule: vim.cluster.RuleInfo = _rt.UNSET
    """``vim.cluster.RuleInfo``, required. Since vSphere API 4.0."""
