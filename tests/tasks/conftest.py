"""A simulated server of every version, on which nothing may be left behind."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from vsphere import Session, versions, vim
from vsphere.simulator import JumpingClock, Server, ServerTask

NUMBERS = [version.id for version in versions()]


@pytest.fixture(params=NUMBERS)
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    """A server of each version, whose clock jumps where somebody waits."""
    made = Server(request.param, clock=JumpingClock())
    yield made
    assert made.leftovers() == []


@pytest.fixture
def session(server: Server) -> Session:
    """A login on it."""
    return server.connect("backup")


def seen(task: ServerTask, session: Session) -> vim.Task:
    """A task as a client sees it."""
    return vim.Task(task.key, session.stub)
