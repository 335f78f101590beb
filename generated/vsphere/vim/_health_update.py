# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.HealthUpdate``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.HealthUpdate",
    wire_name="HealthUpdate",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property("entity", "vim.ManagedEntity", since="vim.version.version11", rank=11),
        _rt.Property("healthUpdateInfoId", "string", since="vim.version.version11", rank=11),
        _rt.Property("id", "string", since="vim.version.version11", rank=11),
        _rt.Property("status", "vim.ManagedEntity.Status", since="vim.version.version11", rank=11),
        _rt.Property("remediation", "string", since="vim.version.version11", rank=11),
    ),
)
class HealthUpdate(vmodl.DynamicData):
    """The data object ``vim.HealthUpdate``.

    Fields:
        - ``entity``: ``vim.ManagedEntity``, required.
        - ``healthUpdateInfoId``: ``string``, required.
        - ``id``: ``string``, required.
        - ``status``: ``vim.ManagedEntity.Status``, required.
        - ``remediation``: ``string``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/HealthUpdate.rst``
    """

    entity: vim.ManagedEntity = _rt.UNSET
    """``vim.ManagedEntity``, required. Since vSphere API 6.5."""
    healthUpdateInfoId: str = ""
    """``string``, required. Since vSphere API 6.5."""
    id: str = ""
    """``string``, required. Since vSphere API 6.5."""
    status: _rt.Field[vim.ManagedEntity.Status, vim.ManagedEntity.Status | str] = _rt.UNSET
    """``vim.ManagedEntity.Status``, required. Since vSphere API 6.5."""
    remediation: str = ""
    """``string``, required. Since vSphere API 6.5."""
