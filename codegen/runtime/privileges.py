"""Asking a server which privileges a session lacks."""

from __future__ import annotations

from typing import cast

from . import needs
from .additions import TaskAdditions
from .managed_object import ManagedObject, Stub
from .methods import Facts
from .protocols import AuthorizationManager, Content, Task
from .version import version_of

_ASK = "HasPrivilegeOnEntity"


class PrivilegesUnknown(Exception):
    """It cannot be known whether a privilege is missing; the message says why."""


def missing(content: Content, stub: Stub, method: Facts, entity: ManagedObject) -> list[str]:
    """The privileges that a method needs and that the session lacks on an object.

    Args:
        content: The server's entry points.
        stub: The connection.
        method: The method.
        entity: The object.

    Raises:
        PrivilegesUnknown: Nobody can tell.
    """
    needed = _documented(method)
    manager = _manager(content, stub)
    login = content.sessionManager.currentSession if content.sessionManager else None
    if login is None:
        raise PrivilegesUnknown("the server does not say which session this is")
    granted = manager.HasPrivilegeOnEntity(_guard(content, entity), login.key, needed)
    if len(granted) != len(needed):
        raise PrivilegesUnknown(f"the server did not answer for {', '.join(needed)}")
    return [each for each, has in zip(needed, granted, strict=True) if not has]


def _guard(content: Content, entity: ManagedObject) -> ManagedObject:
    """Whose permissions count: for a task those of what it works on, or of the root if that is nothing."""
    if not isinstance(entity, TaskAdditions):
        return entity
    return cast(Task, entity).info.entity or content.rootFolder


def _documented(method: Facts) -> list[str]:
    if method.privilege is None:
        raise PrivilegesUnknown(f"the documents do not say which privilege {method.name} needs")
    if method.privilege == "dynamic":
        raise PrivilegesUnknown(f"the privilege that {method.name} needs depends on its arguments")
    return method.privilege.split()


def _manager(content: Content, stub: Stub) -> AuthorizationManager:
    manager = content.authorizationManager
    if manager is None:
        raise PrivilegesUnknown("the server has no authorization manager")
    needed = needs.method_of(manager, _ASK).rank
    if stub.rank < needed:
        raise PrivilegesUnknown(
            f"servers can be asked since {version_of(needed)}; this one has {stub.version}"
        )
    return manager
