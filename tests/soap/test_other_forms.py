"""Answers that are well-formed, and not what the runtime itself goes on with: told, never a crash."""

# Fakes and tests look into what programs must not.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Callable

import pytest
from vsphere import TransportError, connect, vim
from vsphere._runtime.soap.server_session import ServerSession

from tests.soap.canned import Canned
from tests.soap.test_new_logins import Sessions


def info(session: ServerSession) -> object:
    return vim.Task("task-1", session.stub).info


def wait(session: ServerSession) -> object:
    return vim.Task("task-1", session.stub).wait(timeout=60)


def watch(session: ServerSession) -> object:
    return list(session.watch(vim.Task("task-1", session.stub), ["info.state"], timeout=60))


WHIM = ' xsi:type="ArrayOfWhim">'


@pytest.mark.parametrize("call", [wait, watch])
@pytest.mark.parametrize(
    ("said", "other"),
    [
        ("<filterSet>", f"<filterSet{WHIM}"),
        ("<objectSet>", f"<objectSet{WHIM}"),
        ("<changeSet>", f"<changeSet{WHIM}"),
        ("<name>info.state", "<name><a/>info.state"),
        ("<kind>enter</kind>", ""),
        ('<obj type="Task">task-1', '<obj type="Task">'),
        ('<filter type="PropertyFilter">filter</filter>', ""),
        ('<returnval type="PropertyFilter">filter', '<returnval type="PropertyFilter">'),
        ('<returnval type="PropertyCollector">pc-1', '<returnval type="Task">pc-1'),
        ('<propertyCollector type="PropertyCollector">collector-1</propertyCollector>', ""),
    ],
)
def test_collectors_of_another_form_end_a_wait(
    call: Callable[[ServerSession], object], said: str, other: str
) -> None:
    with (
        in_another_form(said, other) as line,
        connect(line.url, "ann", "s&cret") as session,
        pytest.raises(TransportError, match=r"in place of|in a form that none has"),
    ):
        call(session)


@pytest.mark.parametrize("call", [info, wait])
@pytest.mark.parametrize(
    ("said", "other"),
    [("<objects>", f"<objects{WHIM}"), ("<propSet>", f"<propSet{WHIM}"), ("<name>info<", "<name><a/><")],
)
def test_so_do_properties(call: Callable[[ServerSession], object], said: str, other: str) -> None:
    with (
        in_another_form(said, other) as line,
        connect(line.url, "ann", "s&cret") as session,
        pytest.raises(TransportError, match=r"in place of|in a form that no collector has"),
    ):
        call(session)


def in_another_form(said: str, other: str) -> Canned:
    """A server that says something in another way."""
    sessions = Sessions()

    def answer(request: bytes) -> bytes:
        head, _, body = sessions.server.answer(request).partition(b"\r\n\r\n")
        body = body.replace(said.encode(), other.encode())
        lines = [each for each in head.split(b"\r\n") if not each.startswith(b"Content-Length")]
        return b"\r\n".join([*lines, b"Content-Length: %d" % len(body)]) + b"\r\n\r\n" + body

    return Canned(answer)
