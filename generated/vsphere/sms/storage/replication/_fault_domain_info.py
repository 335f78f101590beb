# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.replication.FaultDomainInfo``."""

from __future__ import annotations

from collections.abc import Iterable

from .... import _runtime as _rt
from .... import sms, vim


@_rt.data(
    "sms.storage.replication.FaultDomainInfo",
    wire_name="FaultDomainInfo",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property("name", "string", optional=True, since="sms.version.version11", rank=6),
        _rt.Property("description", "string", optional=True, since="sms.version.version11", rank=6),
        _rt.Property(
            "storageArrayId", "string", optional=True, since="sms.version.version11", rank=6
        ),
        _rt.Property(
            "children",
            "vim.vm.replication.FaultDomainId",
            array=True,
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
        _rt.Property(
            "provider",
            "sms.provider.Provider",
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
    ),
)
class FaultDomainInfo(vim.vm.replication.FaultDomainId):
    """The data object ``sms.storage.replication.FaultDomainInfo``.

    Fields:
        - ``name``: ``string``, optional.
        - ``description``: ``string``, optional.
        - ``storageArrayId``: ``string``, optional.
        - ``children``: List of ``vim.vm.replication.FaultDomainId``, optional.
        - ``provider``: ``sms.provider.Provider``, optional.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/storage/replication/FaultDomainInfo.rst``
    """

    name: str | None = None
    """``string``, optional. Since sms API 6.5."""
    description: str | None = None
    """``string``, optional. Since sms API 6.5."""
    storageArrayId: str | None = None
    """``string``, optional. Since sms API 6.5."""
    children: _rt.Field[
        list[vim.vm.replication.FaultDomainId], Iterable[vim.vm.replication.FaultDomainId]
    ] = _rt.EMPTY
    """List of ``vim.vm.replication.FaultDomainId``, optional. Since sms API 6.5."""
    provider: sms.provider.Provider | None = None
    """``sms.provider.Provider``, optional. Since sms API 6.5."""
