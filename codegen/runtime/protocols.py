"""The parts of generated types that the runtime itself touches, as static checkers see them.

The runtime imports nothing generated; ``needs`` finds the classes by name and hands them out as these.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from .faults import Fault
from .managed_object import ManagedObject
from .meta import TypeInfo


class PropertyFilter(Protocol):
    """A filter of a property collector."""

    _moId: str

    def DestroyPropertyFilter(self) -> None: ...


class Change(Protocol):
    """A new value of a property."""

    name: str
    val: object


class MissingProperty(Protocol):
    """A property that could not be read."""

    path: str
    fault: Fault | None


class MissingObject(Protocol):
    """An object that is not there."""

    obj: ManagedObject
    fault: Fault | None


class ObjectUpdate(Protocol):
    """What happened to one object."""

    kind: str
    obj: ManagedObject
    changeSet: list[Change]
    missingSet: list[MissingProperty]


class FilterUpdate(Protocol):
    """What one filter noticed."""

    filter: PropertyFilter
    objectSet: list[ObjectUpdate]
    missingSet: list[MissingObject]


class UpdateSet(Protocol):
    """What has changed between two versions."""

    version: str
    filterSet: list[FilterUpdate]
    truncated: bool | None


class Collector(Protocol):
    """A property collector."""

    _info: TypeInfo

    @property
    def filter(self) -> list[PropertyFilter]: ...
    def CreateFilter(self, spec: object, partialUpdates: bool) -> PropertyFilter: ...
    def CheckForUpdates(self, version: str) -> UpdateSet | None: ...
    def WaitForUpdatesEx(self, version: str, options: object) -> UpdateSet | None: ...
    def CreatePropertyCollector(self) -> Collector: ...
    def DestroyPropertyCollector(self) -> None: ...


class UserSession(Protocol):
    """A login."""

    key: str


class SessionManager(Protocol):
    """Logins and logouts."""

    currentSession: UserSession | None

    def Logout(self) -> None: ...


class Role(Protocol):
    """A set of privileges."""

    roleId: int
    privilege: list[str]


class AuthorizationManager(Protocol):
    """Who may do what."""

    _info: TypeInfo

    @property
    def roleList(self) -> list[Role]: ...
    def HasPrivilegeOnEntity(
        self, entity: ManagedObject, sessionId: str, privId: Sequence[str]
    ) -> list[bool]: ...


class Task(Protocol):
    """A task, seen by who owns it."""

    @property
    def info(self) -> TaskInfo: ...
    def UpdateProgress(self, percentDone: int) -> None: ...
    def SetTaskState(self, state: str, result: object = None, fault: Fault | None = None) -> None: ...
    def SetTaskDescription(self, description: object) -> None: ...
    def CancelTask(self) -> None: ...


class TaskInfo(Protocol):
    """What is known about a task."""

    key: str
    task: Task
    state: str
    cancelled: bool
    entity: ManagedObject | None
    result: object
    error: Fault | None


class TaskManager(Protocol):
    """The maker of tasks."""

    def CreateTask(
        self,
        obj: ManagedObject,
        taskTypeId: str,
        initiatedBy: str | None,
        cancelable: bool,
        parentTaskKey: str | None = None,
    ) -> TaskInfo: ...


class TaskType(Protocol):
    """A kind of tasks."""

    taskID: str


class KeyValue(Protocol):
    """A text by its name."""

    key: str
    value: str


class Resource(Protocol):
    """Texts in a language."""

    locale: str
    module: str
    data: list[KeyValue]


class Extension(Protocol):
    """What a program is for a server."""

    key: str
    taskList: list[TaskType]
    resourceList: list[Resource]
    lastHeartbeatTime: object


class ExtensionManager(Protocol):
    """Who knows the extensions of a server."""

    def FindExtension(self, extensionKey: str) -> Extension | None: ...
    def RegisterExtension(self, extension: Extension) -> None: ...
    def UpdateExtension(self, extension: Extension) -> None: ...


class Content(Protocol):
    """The entry points of a server."""

    rootFolder: ManagedObject
    propertyCollector: Collector
    sessionManager: SessionManager | None
    authorizationManager: AuthorizationManager | None
    taskManager: TaskManager | None


class ServiceInstance(Protocol):
    """The root object of a server."""

    def RetrieveServiceContent(self) -> Content: ...
    def CurrentTime(self) -> object: ...
