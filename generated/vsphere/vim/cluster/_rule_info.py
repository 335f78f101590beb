# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.RuleInfo``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.cluster.RuleInfo",
    wire_name="ClusterRuleInfo",
    properties=lambda: (
        _rt.Property("key", "int", optional=True),
        _rt.Property("status", "vim.ManagedEntity.Status", optional=True),
        _rt.Property("enabled", "boolean", optional=True),
        _rt.Property("name", "string", optional=True),
        _rt.Property("mandatory", "boolean", optional=True, since="vim.version.version6", rank=6),
        _rt.Property("userCreated", "boolean", optional=True, since="vim.version.version6", rank=6),
        _rt.Property(
            "inCompliance", "boolean", optional=True, since="vim.version.version6", rank=6
        ),
        _rt.Property("ruleUuid", "string", optional=True, since="vim.version.version10", rank=10),
    ),
)
class RuleInfo(vmodl.DynamicData):
    """The data object ``vim.cluster.RuleInfo``, on the wire ``ClusterRuleInfo``.

    Fields:
        - ``key``: ``int``, optional.
        - ``status``: ``vim.ManagedEntity.Status``, optional.
        - ``enabled``: ``boolean``, optional.
        - ``name``: ``string``, optional.
        - ``mandatory``: ``boolean``, optional. Since vSphere API 4.1.
        - ``userCreated``: ``boolean``, optional. Since vSphere API 4.1.
        - ``inCompliance``: ``boolean``, optional. Since vSphere API 4.1.
        - ``ruleUuid``: ``string``, optional. Since vSphere API 6.0.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/cluster/RuleInfo.rst``
    """

    key: int | None = None
    """``int``, optional. Since 1.0."""
    status: _rt.Field[vim.ManagedEntity.Status | None, vim.ManagedEntity.Status | str | None] = (
        _rt.UNSET
    )
    """``vim.ManagedEntity.Status``, optional. Since 1.0."""
    enabled: bool | None = None
    """``boolean``, optional. Since 1.0."""
    name: str | None = None
    """``string``, optional. Since 1.0."""
    mandatory: bool | None = None
    """``boolean``, optional. Since vSphere API 4.1."""
    userCreated: bool | None = None
    """``boolean``, optional. Since vSphere API 4.1."""
    inCompliance: bool | None = None
    """``boolean``, optional. Since vSphere API 4.1."""
    ruleUuid: str | None = None
    """``string``, optional. Since vSphere API 6.0."""
