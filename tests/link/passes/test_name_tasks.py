from __future__ import annotations

import pytest

from codegen.diagnostics import Diagnostics
from codegen.ir.names import Kind
from codegen.ir.statements import MethodStatement
from codegen.link.passes.name_tasks import name_tasks
from tests.factories.stated import RST, draft, method, type_


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        (method("Pay", returns="vim.Task"), "Pay_Task"),
        (method("Pay_Task", returns="vim.Task"), "Pay_Task"),
        (method("Pay", returns="vim.Task", array=False), "Pay_Task"),
        (method("ListTasks", returns="vim.Task", array=True), "ListTasks"),
        (method("CreateTask", returns="vim.TaskInfo"), "CreateTask"),
        (method("Pay", returns="void"), "Pay"),
        (method("Pay"), "Pay"),
        (method("Pay_Task"), "Pay_Task"),
    ],
)
def test_methods_that_start_a_task_end_so(stated: MethodStatement, expected: str) -> None:
    made = name_tasks(draft(type_("shop.Till", stated, kind=Kind.MANAGED)), Diagnostics()).types[0]
    assert [each.name for each in made.statement.methods] == [expected]
    assert dict(made.member_sources) == {expected: (RST,)}
