"""Outputs change places with what was there before in one of two ways."""

from __future__ import annotations

import pytest

from codegen.output import swap


@pytest.fixture
def renamed(monkeypatch: pytest.MonkeyPatch) -> None:
    """As where the system cannot exchange two folders at one moment."""
    monkeypatch.setattr(swap, "system_call", lambda: None)


@pytest.fixture(params=["exchanged", "renamed"])
def each_way(request: pytest.FixtureRequest) -> str:
    """Exchanged at one moment where the system can do that, and renamed."""
    way: str = request.param
    if way == "renamed":
        request.getfixturevalue("renamed")
    return way
