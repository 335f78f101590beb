# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.storageDrs.AutomationConfig``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.storageDrs.AutomationConfig",
    wire_name="StorageDrsAutomationConfig",
    since="vim.version.version10",
    rank=10,
    properties=lambda: (
        _rt.Property(
            "spaceLoadBalanceAutomationMode",
            "string",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "ioLoadBalanceAutomationMode",
            "string",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "ruleEnforcementAutomationMode",
            "string",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "policyEnforcementAutomationMode",
            "string",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
        _rt.Property(
            "vmEvacuationAutomationMode",
            "string",
            optional=True,
            since="vim.version.version10",
            rank=10,
        ),
    ),
)
class AutomationConfig(vmodl.DynamicData):
    """The data object ``vim.storageDrs.AutomationConfig``, on the wire ``StorageDrsAutomationConfig``.

    Fields:
        - ``spaceLoadBalanceAutomationMode``: ``string``, optional.
        - ``ioLoadBalanceAutomationMode``: ``string``, optional.
        - ``ruleEnforcementAutomationMode``: ``string``, optional.
        - ``policyEnforcementAutomationMode``: ``string``, optional.
        - ``vmEvacuationAutomationMode``: ``string``, optional.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/storageDrs/AutomationConfig.rst``
    """

    spaceLoadBalanceAutomationMode: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    ioLoadBalanceAutomationMode: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    ruleEnforcementAutomationMode: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    policyEnforcementAutomationMode: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
    vmEvacuationAutomationMode: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
