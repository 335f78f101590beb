# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.EventHistoryCollector``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.managed(
    "vim.event.EventHistoryCollector",
    wire_name="EventHistoryCollector",
    properties=lambda: (
        _rt.Property("latestPage", "vim.event.Event", array=True, optional=True),
        _rt.Property(
            "initialized", "boolean", optional=True, since="vim.version.v8_0_3_0", rank=32
        ),
    ),
)
class EventHistoryCollector(vim.HistoryCollector):
    """The managed object ``vim.event.EventHistoryCollector``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/EventHistoryCollector.rst``
    """

    @property
    def latestPage(self) -> list[vim.event.Event]:
        """List of ``vim.event.Event``, optional. Since 1.0."""
        _result: list[vim.event.Event] = self._fetch("latestPage")
        return _result

    @property
    def initialized(self) -> bool | None:
        """``boolean``, optional. Since vSphere API 8.0.3.0."""
        if self._rank < 32:
            self._unsupported("initialized", 32)
        _result: bool | None = self._fetch("initialized")
        return _result

    @_rt.method(
        "ReadNextEvents",
        parameters=(_rt.Parameter("maxCount", "int"),),
        returns=_rt.Returns("vim.event.Event", array=True, optional=True),
    )
    def ReadNextEvents(self, maxCount: int) -> list[vim.event.Event]:
        """Returns a list of ``vim.event.Event``, which may be empty. Since 1.0.

        Args:
            maxCount: ``int``, required.
        """
        _arguments = {"maxCount": maxCount}
        _result: list[vim.event.Event] = self._invoke("ReadNextEvents", _arguments)
        return _result

    ReadNext = ReadNextEvents

    @_rt.method(
        "ReadPreviousEvents",
        parameters=(_rt.Parameter("maxCount", "int"),),
        returns=_rt.Returns("vim.event.Event", array=True, optional=True),
    )
    def ReadPreviousEvents(self, maxCount: int) -> list[vim.event.Event]:
        """Returns a list of ``vim.event.Event``, which may be empty. Since 1.0.

        Args:
            maxCount: ``int``, required.
        """
        _arguments = {"maxCount": maxCount}
        _result: list[vim.event.Event] = self._invoke("ReadPreviousEvents", _arguments)
        return _result

    ReadPrev = ReadPreviousEvents
