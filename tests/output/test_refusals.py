"""What the system refuses is told in one sentence, by the names that the user gave."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.output.refusals import WriteError
from codegen.output.writer import write, write_file
from tests.output.test_writer import ONE, TWO, contents


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "bindings"


@pytest.mark.parametrize("step", ["save", "move"])
def test_a_failure_names_the_path_of_the_user_and_no_folder_that_is_gone(
    step: str, target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also where the output is a link: what was given is named."""
    given = tmp_path / "given"
    given.symlink_to(target)
    write(ONE, given)
    before = contents(target)

    def full(path: Path, *_: object, **__: object) -> None:
        raise OSError(28, "No space left on device", str(path))

    if step == "save":
        monkeypatch.setattr(Path, "write_bytes", full)
    else:
        monkeypatch.setattr(os, "replace", full)
    file = tmp_path / "api.json"
    acts: dict[Path, Callable[[], None]] = {
        given: lambda: write(TWO, given),
        file: lambda: write_file(file, "{}\n"),
    }
    for path, act in acts.items():
        with pytest.raises(WriteError) as failed:
            act()
        assert (failed.value.path, failed.value.reason) == (path, "No space left on device")
    monkeypatch.undo()
    assert contents(target) == before
    assert not file.exists()


def test_an_error_of_writing_can_be_passed_on_between_processes() -> None:
    error = WriteError(Path("out"), "is full")
    again = pickle.loads(pickle.dumps(error))
    assert (again.path, again.reason, str(again)) == (Path("out"), "is full", "out: is full")


@pytest.mark.parametrize(
    ("error", "shown"),
    [
        (OSError("out of luck"), "out of luck"),
        (OSError(5, "Input/output error"), "Input/output error"),
    ],
)
def test_an_error_of_the_system_says_what_it_can(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, shown: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(WriteError) as failed:
        write_file(tmp_path / "x", "one")
    assert (failed.value.path, failed.value.reason) == (tmp_path / "x", shown)


@pytest.mark.parametrize(
    ("found", "named"), [("other/x", "other/x"), (".x.codegen-1/new", "x"), (".y.codegen-1/new", None)]
)
def test_only_folders_that_live_for_one_run_are_told_of_as_the_output(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, found: str, named: str | None
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise OSError(5, "Input/output error", str(tmp_path / found))

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(WriteError) as failed:
        write_file(tmp_path / "x", "one")
    assert failed.value.path == tmp_path / (named or found)
