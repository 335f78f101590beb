# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.StorageArrayTypePolicyOption``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.host.StorageArrayTypePolicyOption",
    wire_name="HostStorageArrayTypePolicyOption",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("policy", "vim.ElementDescription", since="vim.version.version5", rank=5),
    ),
)
class StorageArrayTypePolicyOption(vmodl.DynamicData):
    """The data object ``vim.host.StorageArrayTypePolicyOption``, on the wire ``HostStorageArrayTypePolicyOption``.

    Fields:
        - ``policy``: ``vim.ElementDescription``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/host/StorageArrayTypePolicyOption.rst``
    """

    policy: vim.ElementDescription = _rt.UNSET
    """``vim.ElementDescription``, required. Since vSphere API 4.0."""
