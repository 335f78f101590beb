# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.ServiceInstance``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import sms


@_rt.managed(
    "sms.ServiceInstance", wire_name="SmsServiceInstance", since="sms.version.version1", rank=1
)
class ServiceInstance(_rt.ManagedObject):
    """The managed object ``sms.ServiceInstance``, on the wire ``SmsServiceInstance``.

    Since:
        sms API 1.0 (``sms.version.version1``)

    Source:
        ``sms/ServiceInstance.rst``
    """

    @_rt.method(
        "QueryStorageManager",
        since="sms.version.version2",
        rank=2,
        privilege="StorageViews.View",
        returns=_rt.Returns("sms.StorageManager"),
    )
    def QueryStorageManager(self) -> sms.StorageManager:
        """Returns ``sms.StorageManager``. Since sms API 2.0.

        Privilege:
            ``StorageViews.View``
        """
        if self._rank < 2:
            self._unsupported("QueryStorageManager", 2, "sms")
        _result: sms.StorageManager = self._invoke("QueryStorageManager", {})
        return _result

    @_rt.method(
        "QuerySessionManager",
        since="sms.version.version5",
        rank=5,
        privilege="System.Anonymous",
        returns=_rt.Returns("sms.auth.SessionManager"),
    )
    def QuerySessionManager(self) -> sms.auth.SessionManager:
        """Returns ``sms.auth.SessionManager``. Since sms API 5.0.

        Privilege:
            ``System.Anonymous``
        """
        if self._rank < 5:
            self._unsupported("QuerySessionManager", 5, "sms")
        _result: sms.auth.SessionManager = self._invoke("QuerySessionManager", {})
        return _result

    @_rt.method(
        "QueryAboutInfo",
        since="sms.version.version2",
        rank=2,
        privilege="StorageViews.View",
        returns=_rt.Returns("sms.AboutInfo"),
    )
    def QueryAboutInfo(self) -> sms.AboutInfo:
        """Returns ``sms.AboutInfo``. Since sms API 2.0.

        Privilege:
            ``StorageViews.View``
        """
        if self._rank < 2:
            self._unsupported("QueryAboutInfo", 2, "sms")
        _result: sms.AboutInfo = self._invoke("QueryAboutInfo", {})
        return _result
