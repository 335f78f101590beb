"""Methods that start a task give one, whatever is said of its result; what it yields, checkers know."""

from __future__ import annotations

import inspect
from typing import get_type_hints

import pytest

from codegen.emit import emit
from codegen.ir.names import Kind
from tests.emit.conftest import Importer
from tests.emit.till import till
from tests.factories.linked import api, managed, method, opaque, returns


def test_an_optional_return_is_the_tasks_result() -> None:
    started = method("Pay_Task", returns=returns("vim.Task", optional=True))
    asked = method("Find", returns=returns("shop.Till", optional=True))
    text = emit(api(managed("shop.Till", started, asked), opaque("vim.Task", Kind.MANAGED)))["shop/_till.py"]
    assert "def Pay_Task(self) -> vim.Task:" in text
    assert "def Find(self) -> shop.Till | None:" in text


@pytest.mark.parametrize(
    ("name", "annotation"),
    [
        ("Clone_Task", "_rt.TaskOf[shop.Till]"),
        ("Count_Task", "_rt.TaskOf[list[shop.Coin]]"),
        ("Close_Task", "_rt.TaskOf[None]"),
        ("Weigh_Task", "_rt.TaskOf[int | None]"),
        ("Ring_Task", "vim.Task"),
    ],
)
def test_the_annotation_says_what_the_task_yields(name: str, annotation: str) -> None:
    assert f"def {name}(self) -> {annotation}:" in emit(till())["shop/_till.py"]


def test_at_run_time_what_is_given_back_is_the_task_itself(imported: Importer) -> None:
    package = imported(till())
    for name in ("Clone_Task", "Count_Task", "Close_Task", "Weigh_Task", "Ring_Task"):
        function = getattr(package.shop.Till, name)
        assert get_type_hints(function)["return"] is package.vim.Task
        assert inspect.signature(function, eval_str=True).return_annotation is package.vim.Task
    assert package.TaskOf[package.shop.Till] is package.vim.Task
    assert repr(package.TaskOf) == "TaskOf"


def test_a_task_that_no_document_describes_cannot_be_waited_for(imported: Importer) -> None:
    started = method("Pay_Task", returns=returns("vim.Task", task_result="shop.Till"))
    described = api(managed("shop.Till", started), opaque("vim.Task", Kind.MANAGED))
    assert "def Pay_Task(self) -> vim.Task:" in emit(described)["shop/_till.py"]
    with pytest.raises(LookupError, match=r"without vim\.Task"):
        imported(described).TaskOf[int]
