"""While a command runs, the collector has little to do; afterwards it works as before."""

from __future__ import annotations

import gc

import click
import pytest

from codegen.cli import main


def test_a_command_is_rarely_interrupted(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[int, int, int]] = []
    command = click.Command("ir", callback=lambda: seen.append(gc.get_threshold()))
    monkeypatch.setitem(main.commands, "ir", command)
    before = gc.get_threshold()
    with pytest.raises(SystemExit):
        main(["ir"])
    assert gc.get_threshold() == before
    assert all(now > usual for now, usual in zip(seen[0], before, strict=True))


def test_a_command_that_fails_leaves_no_trace(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise LookupError

    monkeypatch.setitem(main.commands, "ir", click.Command("ir", callback=fail))
    before = gc.get_threshold()
    with pytest.raises(LookupError):
        main(["ir"])
    assert gc.get_threshold() == before
