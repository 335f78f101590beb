"""Packages that were generated without what the simulator is made of."""

from __future__ import annotations

import pytest
from vsphere._runtime import registry
from vsphere.simulator import MissingTypes, Server


def test_one_clear_error_names_all_types_that_are_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    find = registry.find
    gone = ("vim.Task", "vim.Folder")

    def find_some(name: str) -> type | None:
        return None if name in gone else find(name)

    monkeypatch.setattr(registry, "find", find_some)
    with pytest.raises(MissingTypes) as caught:
        Server()
    assert caught.value.names == gone
    assert str(caught.value) == "no simulator: this package was generated without vim.Task, vim.Folder"
