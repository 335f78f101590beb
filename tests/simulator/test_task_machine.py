"""The life of a task against a model of it that was written from the documents, not from the simulator.

The model keeps the history of accepted events and derives everything from it.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from vsphere import GatePolicy, vim, vmodl
from vsphere._runtime import Fault

from .scenes import VERSIONS, Scene

State = vim.TaskInfo.State
OLD = ("2.5", "2.5u2")


End = tuple[object, Fault | None]
"""What came with a state: the result and the fault."""
NOTHING: End = (None, None)


class Model:
    """What has happened to a task: each event has a kind, a value, and what came with it."""

    def __init__(self, version: str, cancelable: bool) -> None:
        self.version = version
        self.cancelable = cancelable
        self.events: list[tuple[str, object, End]] = []

    def last(self, kind: str) -> tuple[object, End] | None:
        found = [(value, extra) for name, value, extra in self.events if name == kind]
        return found[-1] if found else None

    @property
    def state(self) -> str:
        found = self.last("state")
        return str(found[0]) if found else "queued"

    @property
    def over(self) -> bool:
        return self.state in ("success", "error")

    @property
    def cancelled(self) -> bool:
        return self.last("cancel") is not None

    @property
    def progress(self) -> object:
        found = self.last("progress")
        return found[0] if found and self.state == "running" else None

    def refusal_of_cancel(self) -> type[Fault] | None:
        if self.over:
            return vim.fault.InvalidState
        return None if self.cancelable else vmodl.fault.NotSupported

    def refusal_of_progress(self, percent: int) -> type[Fault] | None:
        if self.state != "running":
            return vim.fault.InvalidState
        outside = percent < 0 or percent > 100
        return vim.fault.OutOfBounds if outside and self.version in OLD else None

    def refusal_of_state(self, state: str, result: object, fault: Fault | None) -> type[Fault] | None:
        order = ["queued", "running", "success"]
        backwards = state != "error" and order.index(state) < order.index(
            "success" if self.over else self.state
        )
        misplaced = (result is not None and state != "success") or (fault is not None and state != "error")
        strange = (
            fault is not None
            and not isinstance(fault, vim.fault.VimFault)
            and not (self.cancelled and isinstance(fault, vmodl.fault.RequestCanceled))
        )
        return vim.fault.InvalidState if self.over or backwards or misplaced or strange else None


class TaskMachine(RuleBasedStateMachine):
    """Does things to one task on a server and compares with the model."""

    @initialize(version=st.sampled_from(VERSIONS[1:]), cancelable=st.booleans())
    def begin(self, version: str, cancelable: bool) -> None:
        self.scene = Scene(version, GatePolicy.OFF)
        self.task = self.scene.task(cancelable=cancelable, running=False)
        self.model = Model(version, cancelable)
        self.frozen: vim.TaskInfo | None = None

    def attempt(
        self,
        refusal: type[Fault] | None,
        call: Callable[[], None],
        kind: str,
        value: object = None,
        end: End = NOTHING,
    ) -> None:
        if refusal is not None:
            with pytest.raises(refusal):
                call()
            return
        call()
        self.model.events.append((kind, value, end))

    @rule(seconds=st.integers(0, 30))
    def time_passes(self, seconds: int) -> None:
        self.scene.clock.advance(seconds)

    @rule()
    def cancel(self) -> None:
        self.attempt(self.model.refusal_of_cancel(), self.task.CancelTask, "cancel")

    @rule(percent=st.integers(-20, 120))
    def report(self, percent: int) -> None:
        shown = min(100, max(0, percent))
        refusal = self.model.refusal_of_progress(percent)
        self.attempt(refusal, lambda: self.task.UpdateProgress(percent), "progress", shown)

    @rule(text=st.sampled_from(["counting", "packing"]))
    def describe(self, text: str) -> None:
        message = vmodl.LocalizableMessage(key="shop.phase", message=text)
        if VERSIONS.index(self.model.version) < VERSIONS.index("4.0"):
            self.attempt(vmodl.fault.MethodNotFound, lambda: self.task.SetTaskDescription(message), "text")
            return
        self.task.SetTaskDescription(message)
        if not self.model.over:
            self.model.events.append(("text", text, NOTHING))

    @rule(
        state=st.sampled_from(["queued", "running", "running", "success", "error"]),
        result=st.sampled_from([None, None, None, "done", 0]),
        fault=st.sampled_from(
            [None, None, vim.fault.NotFound, vmodl.fault.RequestCanceled, vmodl.fault.SystemError]
        ),
    )
    def set_state(self, state: str, result: object, fault: type[vmodl.MethodFault] | None) -> None:
        given = fault("as it goes") if fault else None
        refusal = self.model.refusal_of_state(state, result, given)
        end = (result, given)
        self.attempt(
            refusal, lambda: self.task.SetTaskState(State(state), result, given), "state", state, end
        )

    @invariant()
    def agrees(self) -> None:
        info, model = self.task.info, self.model
        assert (info.state, info.cancelled, info.progress) == (model.state, model.cancelled, model.progress)
        text = model.last("text")
        assert (info.description.message if info.description else None) == (text[0] if text else None)
        assert (info.startTime is not None) == any(value == "running" for _, value, _ in model.events)
        assert (info.completeTime is not None) == model.over
        self.check_end(info)

    def check_end(self, info: vim.TaskInfo) -> None:
        found = self.model.last("state")
        if not self.model.over or found is None:
            assert (info.result, info.error) == (None, None)
            return
        result, fault = found[1]
        assert info.result == result
        assert (info.error is not None) == (info.state == "error")
        if fault is not None and info.error is not None:
            assert info.error == fault
        elif info.error is not None:
            assert isinstance(info.error, vmodl.fault.RequestCanceled) == self.model.cancelled
        self.frozen = self.frozen or info
        assert info == self.frozen


TaskMachine.TestCase.settings = settings(max_examples=150, stateful_step_count=25)
TestTaskMachine = TaskMachine.TestCase
