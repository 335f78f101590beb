# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``sms.Task``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import sms


@_rt.managed("sms.Task", wire_name="SmsTask", since="sms.version.version2", rank=2)
class Task(_rt.ManagedObject):
    """The managed object ``sms.Task``, on the wire ``SmsTask``.

    Since:
        sms API 2.0 (``sms.version.version2``)

    Source:
        ``sms/Task.rst``
    """

    @_rt.method(
        "QuerySmsTaskResult",
        since="sms.version.version2",
        rank=2,
        privilege="StorageViews.View",
        returns=_rt.Returns("anyType", optional=True),
    )
    def QuerySmsTaskResult(self) -> object:
        """Returns ``anyType``, or None. Since sms API 2.0.

        Privilege:
            ``StorageViews.View``
        """
        if self._rank < 2:
            self._unsupported("QuerySmsTaskResult", 2, "sms")
        _result: object = self._invoke("QuerySmsTaskResult", {})
        return _result

    QueryResult = QuerySmsTaskResult

    @_rt.method(
        "QuerySmsTaskInfo",
        since="sms.version.version2",
        rank=2,
        privilege="StorageViews.View",
        returns=_rt.Returns("sms.TaskInfo"),
    )
    def QuerySmsTaskInfo(self) -> sms.TaskInfo:
        """Returns ``sms.TaskInfo``. Since sms API 2.0.

        Privilege:
            ``StorageViews.View``
        """
        if self._rank < 2:
            self._unsupported("QuerySmsTaskInfo", 2, "sms")
        _result: sms.TaskInfo = self._invoke("QuerySmsTaskInfo", {})
        return _result

    QueryInfo = QuerySmsTaskInfo
