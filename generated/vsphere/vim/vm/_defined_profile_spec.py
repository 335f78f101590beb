# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.vm.DefinedProfileSpec``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.data(
    "vim.vm.DefinedProfileSpec",
    wire_name="VirtualMachineDefinedProfileSpec",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("profileId", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "replicationSpec",
            "vim.vm.replication.ReplicationSpec",
            optional=True,
            since="vim.version.version11",
            rank=11,
        ),
        _rt.Property(
            "profileData",
            "vim.vm.ProfileRawData",
            optional=True,
            since="vim.version.version9",
            rank=9,
        ),
        _rt.Property(
            "profileParams",
            "vim.KeyValue",
            array=True,
            optional=True,
            since="vim.version.version12",
            rank=12,
        ),
    ),
)
class DefinedProfileSpec(vim.vm.ProfileSpec):
    """The data object ``vim.vm.DefinedProfileSpec``, on the wire ``VirtualMachineDefinedProfileSpec``.

    Fields:
        - ``profileId``: ``string``, required.
        - ``replicationSpec``: ``vim.vm.replication.ReplicationSpec``, optional. Since vSphere API
          6.5.
        - ``profileData``: ``vim.vm.ProfileRawData``, optional.
        - ``profileParams``: List of ``vim.KeyValue``, optional. Since vSphere API 6.7.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/vm/DefinedProfileSpec.rst``
    """

    profileId: str = ""
    """``string``, required. Since vSphere API 5.5."""
    replicationSpec: vim.vm.replication.ReplicationSpec | None = None
    """``vim.vm.replication.ReplicationSpec``, optional. Since vSphere API 6.5."""
    profileData: vim.vm.ProfileRawData | None = None
    """``vim.vm.ProfileRawData``, optional. Since vSphere API 5.5."""
    profileParams: _rt.Field[list[vim.KeyValue], Iterable[vim.KeyValue]] = _rt.EMPTY
    """List of ``vim.KeyValue``, optional. Since vSphere API 6.7."""
