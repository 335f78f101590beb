"""Extensions: what a program has to be for a server before it may create tasks of its own there."""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import cast

from . import needs
from .checking import TYPE_CHECKING
from .faults import Fault
from .fields import Fields
from .protocols import Content, Extension, ExtensionManager, KeyValue, Resource

if TYPE_CHECKING:
    from . import generated

_EXTENSION = "vim.Extension"
_KEY = r"[a-z][a-z0-9_-]*(\.[a-z0-9][a-z0-9_-]*)+"
_TASK = r"[A-Za-z0-9_.-]+"
_TEXTS_OF_TASKS = "task"
"""The part of a server's texts in which it looks for what tasks are called."""
_HEARTBEAT = "lastHeartbeatTime"


def extension(
    key: str,
    tasks: Mapping[str, str],
    *,
    version: str = "1.0",
    label: str | None = None,
    summary: str | None = None,
    company: str | None = None,
    locale: str = "en",
) -> generated.Extension:
    """An extension that can be registered with a server, so that its kinds of tasks can be created there.

    Args:
        key: What it is known by, in lower case as packages of Java are: ``com.example.backup``.
        tasks: What users read of each kind of task: ``{"com.example.backup.copy": "Copy a backup"}``.
        version: The extension's version.
        label: What users call it; by default its key.
        summary: What users read about it; by default its label.
        company: Who makes it; needs API 4.0.
        locale: The language of all these texts.

    Raises:
        ValueError: The key or a kind of task is no such name.
        MissingType: The package was generated without extensions.
    """
    if not re.fullmatch(_KEY, key):
        raise ValueError(f"{key!r:.100} is no key of an extension: it is written like com.example.backup")
    for task in tasks:
        if not re.fullmatch(_TASK, task):
            raise ValueError(f"{task!r:.100} is no kind of task: it is written like com.example.backup.copy")
    label = label or key
    made = needs.make(
        _EXTENSION,
        key=key,
        version=version,
        description=needs.make("vim.Description", label=label, summary=summary or label),
        company=company,
        taskList=[needs.make(f"{_EXTENSION}.TaskTypeInfo", taskID=task) for task in tasks],
        resourceList=[_texts(tasks, locale)] if tasks else [],
        lastHeartbeatTime=datetime.now(UTC),
    )
    return cast("generated.Extension", made)


def _texts(tasks: Mapping[str, str], locale: str) -> object:
    """What servers show in place of the names of kinds of tasks, in one line and in more."""
    data = [
        needs.make("vim.KeyValue", key=f"{task}.{form}", value=text)
        for task, text in tasks.items()
        for form in ("label", "summary")
    ]
    return needs.make(f"{_EXTENSION}.ResourceInfo", locale=locale, module=_TEXTS_OF_TASKS, data=data)


def has_kind(given: object, kind: str) -> bool:
    """Whether an extension has a kind of task."""
    return any(each.taskID == kind for each in cast(Extension, given).taskList)


def register(content: Content, extension: object) -> bool:
    """Make an extension known to a server, or bring what the server knows of it up to date.

    Nothing that the server knows besides is lost: kinds of tasks and texts are added or replaced one by one,
    and what is not set in the extension stays as it is.

    Returns:
        False where the server has no extensions, as hosts do not.

    Raises:
        vim.fault.NoPermission: The session may not do that.
    """
    given = cast(Extension, extension)
    manager = cast("ExtensionManager | None", getattr(content, "extensionManager", None))
    if manager is None:
        return False
    there = manager.FindExtension(given.key)
    if there is None:
        try:
            manager.RegisterExtension(given)
        except Fault:
            there = manager.FindExtension(given.key)  # another process may have been faster
            if there is None:
                raise
        else:
            return True
    wanted = _merged(there, given)
    if wanted != there:
        setattr(wanted, _HEARTBEAT, given.lastHeartbeatTime)
        manager.UpdateExtension(wanted)
    return True


def _merged(there: Extension, given: Extension) -> Extension:
    """What a server knows of an extension, with all that is set in a newer one."""
    from copy import copy  # few programs are extensions

    made = copy(there)
    for name in cast(Fields, given)._info.attributes:
        value: object = getattr(given, name)
        if value is not None and value != [] and name != _HEARTBEAT:
            setattr(made, name, value)
    new = [each for each in given.taskList if not has_kind(there, each.taskID)]
    made.taskList = [*there.taskList, *new]
    made.resourceList = _with_texts(there.resourceList, given.resourceList)
    return made


def _with_texts(there: Iterable[Resource], given: Iterable[Resource]) -> list[Resource]:
    """Texts of a server, and those of a newer extension in their places or behind them."""
    from copy import copy  # as above

    found: dict[tuple[str, str], Resource] = {}
    for each in (*there, *given):
        place = (each.locale, each.module)
        before = found.get(place)
        made = copy(each)
        if before is not None:
            texts: dict[str, KeyValue] = {text.key: text for text in (*before.data, *each.data)}
            made.data = list(texts.values())
        found[place] = made
    return list(found.values())
