# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.provider.Provider``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import sms


@_rt.managed("sms.provider.Provider", wire_name="SmsProvider", since="sms.version.version2", rank=2)
class Provider(_rt.ManagedObject):
    """The managed object ``sms.provider.Provider``, on the wire ``SmsProvider``.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/provider/Provider.rst``
    """

    @_rt.method(
        "QueryProviderInfo",
        since="sms.version.version2",
        rank=2,
        privilege="StorageViews.View",
        returns=_rt.Returns("sms.provider.ProviderInfo"),
    )
    def QueryProviderInfo(self) -> sms.provider.ProviderInfo:
        """Returns ``sms.provider.ProviderInfo``. Since sms API 2.0.

        Privilege:
            ``StorageViews.View``
        """
        if self._rank < 2:
            self._unsupported("QueryProviderInfo", 2, "sms")
        _result: sms.provider.ProviderInfo = self._invoke("QueryProviderInfo", {})
        return _result
