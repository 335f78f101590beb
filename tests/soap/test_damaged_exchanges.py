"""Answers of HTTP, damaged anywhere: read or told, without any other exception, and nothing hangs."""

from __future__ import annotations

import gzip
import random
from collections import Counter

import pytest
from vsphere import connect, soap, vim
from vsphere._runtime.faults import Fault

from tests.soap.canned import Canned, http
from tests.soap.servers import Server
from tests.soap.test_hostile_answers import mutated

WORDS = [
    b"chunked",
    b"gzip",
    b"deflate",
    b"identity",
    b"0",
    b"-1",
    b"99999999999999",
    b"\r\n",
    b"\x00",
    b"close",
    b"100",
]


def packed(answer: bytes, chance: random.Random) -> bytes:
    """An answer in one of the ways in which servers send them."""
    head, _, body = answer.partition(b"\r\n\r\n")
    lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"content-length")]
    if chance.random() < 0.3:
        body = gzip.compress(body, mtime=0)
        lines.append(b"Content-Encoding: gzip")
    if chance.random() < 0.5:
        half = len(body) // 2
        body = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:half], body[half:], b""))
        lines.append(b"Transfer-Encoding: chunked")
    else:
        lines.append(b"Content-Length: %d" % len(body))
    return b"\r\n".join(lines) + b"\r\n\r\n" + body


def damaged(answer: bytes, chance: random.Random) -> bytes:
    """An answer that was changed, mostly in its head."""
    answer = packed(answer, chance)
    end = answer.index(b"\r\n\r\n")
    if chance.random() < 0.3:
        return mutated(answer, chance)
    head = answer[:end]
    where = chance.randrange(len(head))
    change = chance.randrange(3)
    if change == 0:
        head = mutated(head, chance)
    elif change == 1:
        head = head[:where] + chance.choice(WORDS) + head[where + chance.randrange(8) :]
    else:
        lines = head.split(b"\r\n")
        lines.insert(chance.randrange(len(lines)), chance.choice(lines))
        head = b"\r\n".join(lines)
    return head + answer[end:]


def outcome(task: vim.Task) -> str:
    """What comes of a call."""
    try:
        task.CancelTask()
    except Fault as fault:
        return "fault" if str(fault) else "a fault that says nothing"
    except soap.TransportError as error:
        told = str(error).isprintable() and error.operation
        return type(error).__name__ if told else f"{error!r} does not say enough"
    return "read"


@pytest.mark.parametrize("many", [250, pytest.param(10_000, marks=pytest.mark.whole)])
def test_damaged_answers_of_http_are_read_or_told(many: int) -> None:
    server = Server({"CancelTask": lambda _: None, "AcquireLocalTicket": lambda _: None})
    chance = random.Random(7)
    broken = False

    def answer(request: bytes) -> bytes:
        said = server.answer(request)
        return damaged(said, chance) if broken else said

    with Canned(answer, answers_each=1) as line:
        session = connect(line.url, "ann", "s&cret", timeout=60)
        task = vim.Task("task-1", session.stub)
        broken = True
        outcomes = Counter(outcome(task) for _ in range(many))
        broken = False
        assert task.CancelTask() is None
        session.leave()
    assert outcomes["read"] > many / 20
    told = {"ConnectionBroke", "NotSoap", "UnreadableAnswer", "read"}
    assert told <= outcomes.keys() <= {*told, "fault"}


def test_a_damaged_answer_never_becomes_that_of_another_call() -> None:
    """What is left of it on the connection is gone with the connection."""
    server = Server({"CancelTask": lambda _: None})
    with Canned(lambda request: server.answer(request) + http(b"<late/>"), answers_each=None) as line:
        session = connect(line.url, "ann", "s&cret", timeout=60)
        for _ in range(5):
            assert vim.Task("task-1", session.stub).CancelTask() is None
        session.leave()
