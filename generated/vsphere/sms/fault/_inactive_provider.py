# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.fault.InactiveProvider``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import sms, vmodl


@_rt.fault(
    "sms.fault.InactiveProvider",
    wire_name="InactiveProvider",
    since="sms.version.version11",
    rank=6,
    properties=lambda: (
        _rt.Property(
            "mapping",
            "sms.storage.FaultDomainProviderMapping",
            array=True,
            optional=True,
            since="sms.version.version11",
            rank=6,
        ),
    ),
)
class InactiveProvider(vmodl.MethodFault):
    """The fault ``sms.fault.InactiveProvider``.

    Fields:
        - ``mapping``: List of ``sms.storage.FaultDomainProviderMapping``, optional.

    Since:
        sms API 6.5 (``sms.version.version11``)

    Source:
        ``sms/fault/InactiveProvider.rst``
    """

    mapping: _rt.Field[
        list[sms.storage.FaultDomainProviderMapping],
        Iterable[sms.storage.FaultDomainProviderMapping],
    ] = _rt.EMPTY
    """List of ``sms.storage.FaultDomainProviderMapping``, optional. Since sms API 6.5."""
