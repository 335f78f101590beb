# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vslm.Task``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vslm


@_rt.managed("vslm.Task", wire_name="VslmTask", since="vslm.version.version14", rank=2)
class Task(_rt.ManagedObject):
    """The managed object ``vslm.Task``, on the wire ``VslmTask``.

    Since:
        vslm API 6.7.2 (``vslm.version.version14``)

    Source:
        ``vslm/Task.rst``
    """

    @_rt.method(
        "VslmQueryTaskResult",
        since="vslm.version.version14",
        rank=2,
        returns=_rt.Returns("anyType", optional=True),
    )
    def VslmQueryTaskResult(self) -> object:
        """Returns ``anyType``, or None. Since vslm API 6.7.2."""
        if self._rank < 2:
            self._unsupported("VslmQueryTaskResult", 2, "vslm")
        _result: object = self._invoke("VslmQueryTaskResult", {})
        return _result

    QueryResult = VslmQueryTaskResult

    @_rt.method(
        "VslmQueryInfo",
        since="vslm.version.version14",
        rank=2,
        returns=_rt.Returns("vslm.TaskInfo"),
    )
    def VslmQueryInfo(self) -> vslm.TaskInfo:
        """Returns ``vslm.TaskInfo``. Since vslm API 6.7.2."""
        if self._rank < 2:
            self._unsupported("VslmQueryInfo", 2, "vslm")
        _result: vslm.TaskInfo = self._invoke("VslmQueryInfo", {})
        return _result

    QueryInfo = VslmQueryInfo

    @_rt.method(
        "VslmCancelTask", since="vslm.version.version14", rank=2, raises=(vim.fault.InvalidState,)
    )
    def VslmCancelTask(self) -> None:
        """Returns nothing. Since vslm API 6.7.2.

        Raises:
            vim.fault.InvalidState: Not described.
        """
        if self._rank < 2:
            self._unsupported("VslmCancelTask", 2, "vslm")
        self._invoke("VslmCancelTask", {})

    Cancel = VslmCancelTask
