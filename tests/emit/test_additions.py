"""Hand-written additions are for managed objects of a name, not for whatever else has that name."""

from __future__ import annotations

from codegen.emit import additions
from tests.factories.linked import data, managed


def test_a_task_that_is_no_managed_object_has_no_additions() -> None:
    assert additions.has_any(managed("vim.Task"))
    assert not additions.has_any(data("vim.Task"))
    assert not additions.has_any(managed("shop.Task"))
    assert not additions.has_any(None)
