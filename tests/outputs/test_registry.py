"""Which outputs there are."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.outputs import Output, registry
from codegen.program.plugins import PluginError, installed
from tests.plugins import install


def test_the_programs_own_are_outputs_of_formats_of_their_own() -> None:
    outputs = [plugin.load() for plugin in installed(registry.GROUP) if not plugin.distribution]
    assert len(outputs) == len(registry.GROUP.built_in)
    assert all(isinstance(output, Output) for output in outputs)
    assert len({output.format.name for output in outputs}) == len(outputs)


def test_others_come_by_entry_points(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, tmp_path, "acme-tables", registry.GROUP.name, {"tables": "acme_tables:TABLES"})
    assert registry.names()[-1] == registry.named("tables").name == "tables"
    assert registry.named("tables").distribution == "acme-tables 1.0"


def test_an_unknown_name_is_told_with_those_that_there_are() -> None:
    with pytest.raises(registry.UnknownOutputError) as raised:
        registry.named("nothing")
    assert str(raised.value) == f"there is no output 'nothing'; there are {', '.join(registry.names())}"


def test_none_can_hide_one_of_the_programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, tmp_path, "acme-tables", registry.GROUP.name, {registry.USUAL: "acme_tables:TABLES"})
    with pytest.raises(PluginError, match=r"acme-tables 1\.0"):
        registry.named(registry.USUAL)
    assert registry.names().count(registry.USUAL) == 1
