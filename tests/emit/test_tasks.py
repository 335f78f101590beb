"""Methods that start a task give one, whatever is said of its result."""

from __future__ import annotations

from codegen.emit import emit
from codegen.ir.names import Kind
from tests.emit.factories import api, managed, method, opaque, returns


def test_an_optional_return_is_the_tasks_result() -> None:
    started = method("Pay_Task", returns=returns("vim.Task", optional=True))
    asked = method("Find", returns=returns("shop.Till", optional=True))
    text = emit(api(managed("shop.Till", started, asked), opaque("vim.Task", Kind.MANAGED)))["shop/_till.py"]
    assert "def Pay_Task(self) -> vim.Task:" in text
    assert "def Find(self) -> shop.Till | None:" in text
