"""Requests with something in them that no client would send: each gets an answer that is no mishap."""

# Fakes and tests look into what programs must not.
# pyright: reportPrivateUsage=false

from __future__ import annotations

import random
import re

import pytest
from vsphere import soap, vim, vmodl
from vsphere._runtime.faults import Fault
from vsphere._runtime.simulator.serving.answering import Answerer, Letter
from vsphere._runtime.soap.names import FETCH
from vsphere.simulator import JumpingClock

from tests.served.ways import ANN, PASSWORD, made

PC = vmodl.query.PropertyCollector
WORDS = (
    *("true", "-1", "9" * 19, "", "Task", "NaN", "<a/>", "info", ".", '["a"]', "&#1;", "&amp;", "group-d1"),
    *("propertyCollector", "2026-01-01T00:00:00Z", "0001-01-01T00:00:00+14:00", "ArrayOfInt", "Description"),
)


def requests(machine: vmodl.ManagedObject, task: vim.Task) -> list[bytes]:
    """Requests of many shapes."""
    way = PC.TraversalSpec(name="a", type="Task", path="info.entity", selectSet=[PC.SelectionSpec(name="a")])
    spec = PC.FilterSpec(
        propSet=[PC.PropertySpec(type="Task", pathSet=["info", "info.state"], all=False)],
        objectSet=[PC.ObjectSpec(obj=task, skip=False, selectSet=[way])],
    )
    history = vim.TaskFilterSpec(
        state=["queued"],
        time=vim.TaskFilterSpec.ByTime(timeType="queuedTime"),
        userName=vim.TaskFilterSpec.ByUsername(systemUser=True, userList=["a"]),
    )
    permission = vim.AuthorizationManager.Permission(principal="a", group=False, roleId=-1, propagate=True)
    page = PC.RetrieveOptions(maxObjects=3)
    wait = PC.WaitOptions(maxWaitSeconds=1, maxObjectUpdates=3)
    collector, rights = PC("propertyCollector"), vim.AuthorizationManager("AuthorizationManager")
    tasks, sessions = vim.TaskManager("TaskManager"), vim.SessionManager("SessionManager")
    lost = vim.fault.FileNotFound(msg="x", file="y")
    text = vmodl.LocalizableMessage(key="a", arg=[vmodl.KeyAnyValue(key="b", value=3)])
    return [
        soap.encode("CreateFilter", collector, {"spec": spec, "partialUpdates": True}),
        soap.encode("RetrievePropertiesEx", collector, {"specSet": [spec], "options": page}),
        soap.encode("WaitForUpdatesEx", collector, {"version": "", "options": wait}),
        soap.encode("UpdateProgress", task, {"percentDone": 3}),
        soap.encode("SetTaskState", task, {"state": "error", "fault": lost}),
        soap.encode("SetTaskState", task, {"state": "success", "result": [1, 2]}),
        soap.encode("SetTaskDescription", task, {"description": text}),
        soap.encode("CreateTask", tasks, {"obj": machine, "taskTypeId": "x.y", "cancelable": True}),
        soap.encode("CreateCollectorForTasks", tasks, {"filter": history}),
        soap.encode("SetEntityPermissions", rights, {"entity": machine, "permission": [permission]}),
        soap.encode("TerminateSession", sessions, {"sessionId": ["a"]}),
        soap.encode(FETCH, task, {"prop": "info"}),
    ]


def damaged(chance: random.Random, request: bytes) -> bytes:
    """A request with another text or attribute in it, or with bytes that are others or missing."""
    spots = list(re.finditer(rb">([^<>]*)<|\"([^\"]*)\"", request))[6:]
    if spots and chance.random() < 0.9:
        spot = chance.choice(spots)
        group = 1 if spot[1] is not None else 2
        return request[: spot.start(group)] + chance.choice(WORDS).encode() + request[spot.end(group) :]
    at, length = chance.randrange(len(request)), chance.randint(0, 30)
    return request[:at] + bytes(chance.randrange(256) for _ in range(3)) + request[at + length :]


@pytest.mark.parametrize("count", [400, pytest.param(10_000, marks=pytest.mark.whole)])
def test_damaged_requests_get_answers(count: int, caplog: pytest.LogCaptureFixture) -> None:
    chance = random.Random(count)
    server = made("8.0.3.0", JumpingClock())
    answerer = Answerer(server._world, server._parts.dispatcher)
    login = {"userName": ANN, "password": PASSWORD}
    begin = Letter(soap.encode("Login", vim.SessionManager("SessionManager"), login))
    cookie = answerer.answer(begin).cookie
    started = server.start_task(server.root, "x", cancelable=True)
    started.begin()
    shapes = requests(server.root, vim.Task(started.key))
    outcomes: set[str] = set()
    for _ in range(count):
        request = damaged(chance, chance.choice(shapes))
        action = chance.choice(["", "urn:vim25/5.5", "urn:vim25/2.5"])
        reply = answerer.answer(Letter(request, action, cookie))
        cookie = reply.cookie or cookie
        try:
            soap.decode(reply.body)
            outcomes.add("")
        except Fault as fault:
            outcomes.add(type(fault).__name__)
        assert "SystemError" not in outcomes, request
    assert outcomes >= {"", "InvalidRequest", "InvalidArgument", "ManagedObjectNotFound", "InvalidState"}
    assert caplog.text == ""
