# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.HistoryCollector``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vmodl


@_rt.managed(
    "vim.HistoryCollector",
    wire_name="HistoryCollector",
    properties=lambda: (_rt.Property("filter", "anyType"),),
)
class HistoryCollector(_rt.ManagedObject):
    """Cursor over a sorted series of past items, such as tasks or events. The server adds items as
    they come and may drop old ones.

    A collector offers two views of the items that match its filter:

    - the latest page, a window on the newest items that can be watched for changes
    - the scrollable view, which is read page by page towards newer or older items

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim.HistoryCollector.md``
        ``vim/HistoryCollector.rst``
    """

    @property
    def filter(self) -> object:
        """Conditions given at creation. Their type depends on the kind of collector, for example
        ``vim.TaskFilterSpec`` for tasks.
        """
        _result: object = self._fetch("filter")
        return _result

    @_rt.method(
        "SetCollectorPageSize",
        raises=(vmodl.fault.InvalidArgument,),
        parameters=(_rt.Parameter("maxCount", "int"),),
    )
    def SetCollectorPageSize(self, maxCount: int) -> None:
        """Changes how many items the latest page holds at most.

        Args:
            maxCount: New size of the page, in items.

        Raises:
            vmodl.fault.InvalidArgument: The size is not one that the server supports.
        """
        _arguments = {"maxCount": maxCount}
        self._invoke("SetCollectorPageSize", _arguments)

    SetLatestPageSize = SetCollectorPageSize

    @_rt.method("RewindCollector")
    def RewindCollector(self) -> None:
        """Puts the scrollable view in front of the oldest item, where a new collector starts.
        Reading forward from there visits every item.
        """
        self._invoke("RewindCollector", {})

    Rewind = RewindCollector

    @_rt.method("ResetCollector")
    def ResetCollector(self) -> None:
        """Puts the scrollable view right before the latest page. Reading backward from there visits
        the older items, newest first.
        """
        self._invoke("ResetCollector", {})

    Reset = ResetCollector

    @_rt.method("DestroyCollector")
    def DestroyCollector(self) -> None:
        """Closes the collector and frees its place among those the client may have."""
        self._invoke("DestroyCollector", {})

    Remove = DestroyCollector
