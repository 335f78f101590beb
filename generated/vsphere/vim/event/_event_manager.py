# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.event.EventManager``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.event.EventManager",
    wire_name="EventManager",
    properties=lambda: (
        _rt.Property("description", "vim.event.EventDescription", privilege="System.View"),
        _rt.Property("latestEvent", "vim.event.Event", optional=True, privilege="System.View"),
        _rt.Property("maxCollector", "int", privilege="System.View"),
    ),
)
class EventManager(_rt.ManagedObject):
    """The managed object ``vim.event.EventManager``.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/event/EventManager.rst``
    """

    @_rt.data(
        "vim.event.EventManager.EventViewSpec",
        wire_name="EventManagerEventViewSpec",
        since="vim.version.v9_0_0_0",
        rank=34,
    )
    class EventViewSpec(vmodl.DynamicData):
        """The data object ``vim.event.EventManager.EventViewSpec``, on the wire ``EventManagerEventViewSpec``.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/event/EventManager/EventViewSpec.rst``
        """

    @_rt.data(
        "vim.event.EventManager.ViewByStartId",
        wire_name="EventManagerViewByStartId",
        since="vim.version.v9_0_0_0",
        rank=34,
        properties=lambda: (
            _rt.Property("startEventId", "int", since="vim.version.v9_0_0_0", rank=34),
            _rt.Property("isForward", "boolean", since="vim.version.v9_0_0_0", rank=34),
        ),
    )
    class ViewByStartId(EventViewSpec):
        """The data object ``vim.event.EventManager.ViewByStartId``, on the wire ``EventManagerViewByStartId``.

        Fields:
            - ``startEventId``: ``int``, required.
            - ``isForward``: ``boolean``, required.

        Since:
            vSphere API 9.0.0.0 (``vim.version.v9_0_0_0``)

        Source:
            ``vim/event/EventManager/ViewByStartId.rst``
        """

        startEventId: int = 0
        """``int``, required. Since vSphere API 9.0.0.0."""
        isForward: bool = False
        """``boolean``, required. Since vSphere API 9.0.0.0."""

    @property
    def description(self) -> vim.event.EventDescription:
        """``vim.event.EventDescription``, always set. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: vim.event.EventDescription = self._fetch("description")
        return _result

    @property
    def latestEvent(self) -> vim.event.Event | None:
        """``vim.event.Event``, optional. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: vim.event.Event | None = self._fetch("latestEvent")
        return _result

    @property
    def maxCollector(self) -> int:
        """``int``, always set. Since 1.0.

        Privilege:
            ``System.View``
        """
        _result: int = self._fetch("maxCollector")
        return _result

    @_rt.method(
        "RetrieveArgumentDescription",
        since="vim.version.version5",
        rank=5,
        privilege="System.View",
        parameters=(_rt.Parameter("eventTypeId", "string", since="vim.version.version5", rank=5),),
        returns=_rt.Returns("vim.event.EventDescription.EventArgDesc", array=True, optional=True),
    )
    def RetrieveArgumentDescription(
        self, eventTypeId: str
    ) -> list[vim.event.EventDescription.EventArgDesc]:
        """Returns a list of ``vim.event.EventDescription.EventArgDesc``, which may be empty. Since
        vSphere API 4.0.

        Args:
            eventTypeId: ``string``, required.

        Privilege:
            ``System.View``
        """
        _arguments = {"eventTypeId": eventTypeId}
        if self._rank < 5:
            self._unsupported("RetrieveArgumentDescription", 5)
        _result: list[vim.event.EventDescription.EventArgDesc] = self._invoke(
            "RetrieveArgumentDescription", _arguments
        )
        return _result

    @_rt.method(
        "CreateCollectorForEvents",
        privilege="System.View",
        raises=(vim.fault.InvalidState,),
        parameters=(_rt.Parameter("filter", "vim.event.EventFilterSpec"),),
        returns=_rt.Returns("vim.event.EventHistoryCollector"),
    )
    def CreateCollectorForEvents(
        self, filter: vim.event.EventFilterSpec
    ) -> vim.event.EventHistoryCollector:
        """Returns ``vim.event.EventHistoryCollector``. Since 1.0.

        Args:
            filter: ``vim.event.EventFilterSpec``, required.

        Raises:
            vim.fault.InvalidState: Not described.

        Privilege:
            ``System.View``
        """
        _arguments = {"filter": filter}
        self._check_arguments("CreateCollectorForEvents", _arguments)
        _result: vim.event.EventHistoryCollector = self._invoke(
            "CreateCollectorForEvents", _arguments
        )
        return _result

    CreateCollector = CreateCollectorForEvents

    @_rt.method(
        "LogUserEvent",
        parameters=(
            _rt.Parameter("entity", "vim.ManagedEntity", privilege="Global.LogEvent"),
            _rt.Parameter("msg", "string"),
        ),
    )
    def LogUserEvent(self, entity: vim.ManagedEntity, msg: str) -> None:
        """Returns nothing. Since 1.0.

        Args:
            entity: ``vim.ManagedEntity``, required. The privilege ``Global.LogEvent`` is needed on
                it.
            msg: ``string``, required.
        """
        _arguments = {"entity": entity, "msg": msg}
        self._invoke("LogUserEvent", _arguments)

    @_rt.method(
        "QueryEvents",
        privilege="System.View",
        parameters=(
            _rt.Parameter("filter", "vim.event.EventFilterSpec"),
            _rt.Parameter(
                "eventViewSpec",
                "vim.event.EventManager.EventViewSpec",
                optional=True,
                since="vim.version.v9_0_0_0",
                rank=34,
            ),
        ),
        returns=_rt.Returns("vim.event.Event", array=True, optional=True),
    )
    def QueryEvents(
        self,
        filter: vim.event.EventFilterSpec,
        eventViewSpec: vim.event.EventManager.EventViewSpec | None = None,
    ) -> list[vim.event.Event]:
        """Returns a list of ``vim.event.Event``, which may be empty. Since 1.0.

        Args:
            filter: ``vim.event.EventFilterSpec``, required.
            eventViewSpec: ``vim.event.EventManager.EventViewSpec``, optional. Since vSphere API
                9.0.0.0.

        Privilege:
            ``System.View``
        """
        _arguments = {"filter": filter, "eventViewSpec": eventViewSpec}
        if eventViewSpec is not None and self._rank < 34:
            self._unsupported("QueryEvents(eventViewSpec)", 34)
        self._check_arguments("QueryEvents", _arguments)
        _result: list[vim.event.Event] = self._invoke("QueryEvents", _arguments)
        return _result

    QueryEvent = QueryEvents

    @_rt.method(
        "PostEvent",
        since="vim.version.version2",
        rank=2,
        privilege="Global.LogEvent",
        raises=(vim.fault.InvalidEvent,),
        parameters=(
            _rt.Parameter("eventToPost", "vim.event.Event", since="vim.version.version2", rank=2),
            _rt.Parameter(
                "taskInfo", "vim.TaskInfo", optional=True, since="vim.version.version2", rank=2
            ),
        ),
    )
    def PostEvent(self, eventToPost: vim.event.Event, taskInfo: vim.TaskInfo | None = None) -> None:
        """Returns nothing. Since VI API 2.5.

        Args:
            eventToPost: ``vim.event.Event``, required.
            taskInfo: ``vim.TaskInfo``, optional.

        Raises:
            vim.fault.InvalidEvent: Not described.

        Privilege:
            ``Global.LogEvent``
        """
        _arguments = {"eventToPost": eventToPost, "taskInfo": taskInfo}
        if self._rank < 2:
            self._unsupported("PostEvent", 2)
        self._check_arguments("PostEvent", _arguments)
        self._invoke("PostEvent", _arguments)
