# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.encryption.KmipServerStatus``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.encryption.KmipServerStatus",
    wire_name="KmipServerStatus",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "clusterId", "vim.encryption.KeyProviderId", since="vim.version.version11", rank=11
        ),
        _rt.Property("name", "string", since="vim.version.version11", rank=11),
        _rt.Property("status", "vim.ManagedEntity.Status", since="vim.version.version11", rank=11),
        _rt.Property("description", "string", since="vim.version.version11", rank=11),
    ),
)
class KmipServerStatus(vmodl.DynamicData):
    """The data object ``vim.encryption.KmipServerStatus``.

    Fields:
        - ``clusterId``: ``vim.encryption.KeyProviderId``, required.
        - ``name``: ``string``, required.
        - ``status``: ``vim.ManagedEntity.Status``, required.
        - ``description``: ``string``, required.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/encryption/KmipServerStatus.rst``
    """

    clusterId: vim.encryption.KeyProviderId = _rt.UNSET
    """``vim.encryption.KeyProviderId``, required. Since vSphere API 6.5."""
    name: str = ""
    """``string``, required. Since vSphere API 6.5."""
    status: _rt.Field[vim.ManagedEntity.Status, vim.ManagedEntity.Status | str] = _rt.UNSET
    """``vim.ManagedEntity.Status``, required. Since vSphere API 6.5."""
    description: str = ""
    """``string``, required. Since vSphere API 6.5."""
