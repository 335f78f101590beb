# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.FaultDomainProviderMapping``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import sms, vim, vmodl


@_rt.data(
    "sms.storage.FaultDomainProviderMapping",
    wire_name="FaultDomainProviderMapping",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "activeProvider", "sms.provider.Provider", since="sms.version.version11", rank=6
        ),
        _rt.Property(
            "faultDomainId",
            "vim.vm.replication.FaultDomainId",
            array=True,
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
    ),
)
class FaultDomainProviderMapping(vmodl.DynamicData):
    """The data object ``sms.storage.FaultDomainProviderMapping``.

    Fields:
        - ``activeProvider``: ``sms.provider.Provider``, required.
        - ``faultDomainId``: List of ``vim.vm.replication.FaultDomainId``, optional.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/FaultDomainProviderMapping.rst``
    """

    activeProvider: sms.provider.Provider = _rt.UNSET
    """``sms.provider.Provider``, required. Since sms API 6.5."""
    faultDomainId: _rt.Field[
        list[vim.vm.replication.FaultDomainId], Iterable[vim.vm.replication.FaultDomainId]
    ] = _rt.EMPTY
    """List of ``vim.vm.replication.FaultDomainId``, optional. Since sms API 6.5."""
