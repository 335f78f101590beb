# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.MigrateSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vslm.MigrateSpec",
    wire_name="VslmMigrateSpec",
    since="vim.version.version11",
    rank=11,
    properties=lambda: (
        _rt.Property(
            "backingSpec", "vim.vslm.CreateSpec.BackingSpec", since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "profile",
            "vim.vm.ProfileSpec",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
        _rt.Property(
            "consolidate", "boolean", optional=True, since="vim.version.version11", rank=11
        ),
        _rt.Property(
            "disksCrypto",
            "vim.vslm.DiskCryptoSpec",
            optional=True,
            since="vim.version.v7_0",
            rank=18,
        ),
        _rt.Property(
            "service", "vim.ServiceLocator", optional=True, since="vim.version.v8_0_3_0", rank=32
        ),
    ),
)
class MigrateSpec(vmodl.DynamicData):
    """The data object ``vim.vslm.MigrateSpec``, on the wire ``VslmMigrateSpec``.

    Fields:
        - ``backingSpec``: ``vim.vslm.CreateSpec.BackingSpec``, required.
        - ``profile``: List of ``vim.vm.ProfileSpec``, optional. Since vSphere API 6.7.
        - ``consolidate``: ``boolean``, optional.
        - ``disksCrypto``: ``vim.vslm.DiskCryptoSpec``, optional. Since vSphere API 7.0.0.0.
        - ``service``: ``vim.ServiceLocator``, optional. Since vSphere API 8.0.3.0.

    Since:
        vSphere API 6.5 (``vim.version.version11``)

    Source:
        ``vim/vslm/MigrateSpec.rst``
    """

    backingSpec: vim.vslm.CreateSpec.BackingSpec = _rt.UNSET
    """``vim.vslm.CreateSpec.BackingSpec``, required. Since vSphere API 6.5."""
    profile: _rt.Field[list[vim.vm.ProfileSpec], Iterable[vim.vm.ProfileSpec]] = _rt.EMPTY
    """List of ``vim.vm.ProfileSpec``, optional. Since vSphere API 6.7."""
    consolidate: bool | None = None
    """``boolean``, optional. Since vSphere API 6.5."""
    disksCrypto: vim.vslm.DiskCryptoSpec | None = None
    """``vim.vslm.DiskCryptoSpec``, optional. Since vSphere API 7.0.0.0."""
    service: vim.ServiceLocator | None = None
    """``vim.ServiceLocator``, optional. Since vSphere API 8.0.3.0."""
