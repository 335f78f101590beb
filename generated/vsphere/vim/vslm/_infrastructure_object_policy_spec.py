# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vslm.InfrastructureObjectPolicySpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "vim.vslm.InfrastructureObjectPolicySpec",
    wire_name="vslmInfrastructureObjectPolicySpec",
    since="vim.version.version12",
    rank=12,
    properties=lambda: (
        _rt.Property("datastore", "vim.Datastore", since="vim.version.version12", rank=12),
        _rt.Property(
            "profile",
            "vim.vm.ProfileSpec",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
    ),
)
class InfrastructureObjectPolicySpec(vmodl.DynamicData):
    """The data object ``vim.vslm.InfrastructureObjectPolicySpec``, on the wire ``vslmInfrastructureObjectPolicySpec``.

    Fields:
        - ``datastore``: ``vim.Datastore``, required.
        - ``profile``: List of ``vim.vm.ProfileSpec``, optional.

    Since:
        vSphere API 6.7 (``vim.version.version12``)

    Source:
        ``vim/vslm/InfrastructureObjectPolicySpec.rst``
    """

    datastore: vim.Datastore = _rt.UNSET
    """``vim.Datastore``, required. Since vSphere API 6.7."""
    profile: _rt.Field[list[vim.vm.ProfileSpec], Iterable[vim.vm.ProfileSpec]] = _rt.EMPTY
    """List of ``vim.vm.ProfileSpec``, optional. Since vSphere API 6.7."""
