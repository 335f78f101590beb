"""Whole objects that users of the simulator add: clients find and use them like those that it has itself."""

# The package is made here, so that no checker can see its classes: that is what Any is for.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownLambdaType=false

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from .made import generate, imported

NAME = "added_objects_api"
MANAGER = "vim.alarm.AlarmManager"


@pytest.fixture(scope="module")
def api(
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Any]:  # Any: see the top; so are all others here
    with imported(generate(tmp_path_factory.mktemp("added"), NAME), NAME) as package:
        yield package


@pytest.fixture
def server(api: Any) -> Any:
    return api.simulator.Server(clock=api.simulator.JumpingClock())


def test_it_stands_in_the_service_content_and_answers(api: Any, server: Any) -> None:
    asked = []

    def alarms(request: Any) -> list[Any]:
        asked.append((request.target, dict(request.arguments), request.user))
        return [alarm]

    till = server.add_entity(api.vim.VirtualMachine, "till")
    alarm = server.add_object(
        api.vim.alarm.Alarm, id="alarm-1", properties={"info.name": "open", "info.entity": till}
    )
    made = server.add_object(
        MANAGER,
        entry_point="alarmManager",
        properties={"defaultExpression": ["open"], "alarmCount": lambda request: len(asked)},
        methods={"GetAlarm": alarms},
    )
    session = server.connect(user="ann")
    manager = session.content.alarmManager
    assert (type(manager), manager, manager.moId) == (api.vim.alarm.AlarmManager, made, "AlarmManager")
    assert (manager.defaultExpression, manager.alarmCount) == (["open"], 0)
    [found] = manager.GetAlarm(till)
    assert (found, found.info.name, found.info.entity) == (alarm, "open", till)
    assert asked == [(made, {"entity": till}, "ann")]
    assert manager.alarmCount == 1
    with pytest.raises(api.vmodl.fault.NotImplemented):
        found.RemoveAlarm()


def test_its_methods_start_tasks_of_the_server(api: Any, server: Any) -> None:
    work = api.simulator.steps(10, result="reset")
    reset = {"ResetAlarms_Task": lambda request: server.run(None, "ResetAlarms_Task", work)}
    server.add_object(MANAGER, entry_point="alarmManager", methods=reset)
    assert server.connect().content.alarmManager.ResetAlarms_Task().wait() == "reset"


def test_filters_announce_its_changes(api: Any, server: Any) -> None:
    pc = api.vmodl.query.PropertyCollector
    alarm = server.add_object(api.vim.alarm.Alarm, properties={"info.name": "open"})
    collector = server.connect().content.propertyCollector
    spec = pc.FilterSpec(
        propSet=[pc.PropertySpec(type="vim.alarm.Alarm", pathSet=["info.name"])],
        objectSet=[pc.ObjectSpec(obj=alarm)],
    )
    collector.CreateFilter(spec, False)
    first = collector.WaitForUpdatesEx("")
    server.update(alarm, **{"info.name": "shut"})
    second = collector.WaitForUpdatesEx(first.version)
    [change] = second.filterSet[0].objectSet[0].changeSet
    assert (change.name, change.val) == ("info.name", "shut")
    server.remove(alarm)
    [left] = collector.WaitForUpdatesEx(second.version).filterSet[0].objectSet
    assert left.kind == "leave"


def test_it_goes_with_its_place_and_can_come_again(api: Any, server: Any) -> None:
    made = server.add_object(MANAGER, entry_point="alarmManager")
    server.remove(made)
    assert server.connect().content.alarmManager is None
    with pytest.raises(api.vmodl.fault.ManagedObjectNotFound):
        print(made.alarmCount)
    server.add_object(MANAGER, entry_point="alarmManager", properties={"alarmCount": 3})
    assert server.connect().content.alarmManager.alarmCount == 3


def test_calls_are_checked_as_all_others(api: Any, server: Any) -> None:
    server.add_object(MANAGER, entry_point="alarmManager", methods={"GetAlarm": lambda request: []})
    manager = server.connect().content.alarmManager
    stranger = api.vim.alarm.AlarmManager(manager.moId, server.stub())
    with pytest.raises(api.vim.fault.NotAuthenticated):
        stranger.GetAlarm()


def test_handlers_of_its_type_go_before_its_own(server: Any) -> None:
    server.add_object(MANAGER, entry_point="alarmManager", properties={"alarmCount": 1})
    server.compute(MANAGER, "alarmCount", lambda request: 2)
    assert server.connect().content.alarmManager.alarmCount == 2


WRONG: dict[str, tuple[type[Exception], str, Callable[[Any], object]]] = {
    "type": (
        LookupError,
        "did you mean vim.alarm.AlarmManager",
        lambda s: s.add_object("vim.alarm.AlarmManger"),
    ),
    "place": (
        LookupError,
        "did you mean alarmManager",
        lambda s: s.add_object(MANAGER, entry_point="alarmsManager"),
    ),
    "method": (
        LookupError,
        "did you mean GetAlarm",
        lambda s: s.add_object(MANAGER, methods={"GetAlarms": lambda request: []}),
    ),
    "property": (
        LookupError,
        "did you mean alarmCount",
        lambda s: s.add_object(MANAGER, properties={"alarmCounts": 1}),
    ),
    "computed property": (
        LookupError,
        "did you mean alarmCount",
        lambda s: s.add_object(MANAGER, properties={"alarmCounts": lambda request: 1}),
    ),
    "id in use": (
        ValueError,
        "an object 'TaskManager' already",
        lambda s: s.add_object(MANAGER, id="TaskManager"),
    ),
    "id of each client": (
        ValueError,
        "an object 'propertyCollector' already",
        lambda s: s.add_object(MANAGER, id="propertyCollector"),
    ),
    "place in use": (
        ValueError,
        "has its taskManager already",
        lambda s: s.add_object(MANAGER, entry_point="taskManager"),
    ),
}


@pytest.mark.parametrize("case", WRONG)
def test_what_cannot_be_added_is_refused_and_leaves_no_trace(server: Any, case: str) -> None:
    error, message, add = WRONG[case]
    with pytest.raises(error, match=message):
        add(server)
    content = server.connect().content
    assert (content.alarmManager, content.taskManager.maxCollector) == (None, 32)
    server.add_object(MANAGER, entry_point="alarmManager")


def test_a_computed_property_cannot_be_set(server: Any) -> None:
    made = server.add_object(MANAGER, properties={"alarmCount": lambda request: 1})
    with pytest.raises(LookupError, match="is computed"):
        server.update(made, alarmCount=2)
