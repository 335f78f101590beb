# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.storage.LunHbaAssociation``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.data(
    "sms.storage.LunHbaAssociation",
    wire_name="LunHbaAssociation",
    since="sms.version.version2",
    rank=2,
    properties=lambda: (
        _rt.Property("canonicalName", "string", since="sms.version.version2", rank=2),
        _rt.Property(
            "hba", "vim.host.HostBusAdapter", array=True, since="sms.version.version2", rank=2
        ),
    ),
)
class LunHbaAssociation(vmodl.DynamicData):
    """The data object ``sms.storage.LunHbaAssociation``.

    Fields:
        - ``canonicalName``: ``string``, required.
        - ``hba``: List of ``vim.host.HostBusAdapter``, required.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/storage/LunHbaAssociation.rst``
    """

    canonicalName: str = ""
    """``string``, required. Since sms API 2.0."""
    hba: _rt.Field[list[vim.host.HostBusAdapter], Iterable[vim.host.HostBusAdapter]] = _rt.EMPTY
    """List of ``vim.host.HostBusAdapter``, required. Since sms API 2.0."""
