"""What an output gives is looked at before it reaches the disk."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from types import ModuleType
from typing import cast

import pytest

from codegen.ir.model import Api
from codegen.output.manifest import NAME, ManifestFormat
from codegen.outputs import API_VERSION, Output
from codegen.outputs.making import files_of
from codegen.outputs.registry import GROUP
from codegen.program.plugins import Plugin, PluginError
from tests.factories.linked import api, data

TABLES = ManifestFormat("acme-tables", "tables")


@pytest.fixture
def given(monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    """What the output of a foreign distribution gives."""
    files: dict[str, object] = {}

    def make(api: Api) -> Mapping[str, str]:
        assert api.types
        return cast("Mapping[str, str]", files)  # what is wrong is what these tests are about

    module = ModuleType("acme_tables")
    vars(module)["TABLES"] = Output(API_VERSION, TABLES, make)
    monkeypatch.setitem(sys.modules, "acme_tables", module)
    return files


def made() -> dict[str, str]:
    plugin = Plugin(GROUP, "tables", "acme_tables:TABLES", "acme-tables 1.0")
    return files_of(plugin, api(data("shop.Cart")))


def test_files_come_sorted_with_the_manifest_that_lists_them(given: dict[str, object]) -> None:
    given.update({"b/two.txt": "2", "a.txt": "1"})
    files = made()
    assert [*files] == [NAME, "a.txt", "b/two.txt"]
    listed = json.loads(files[NAME])
    assert (listed["format"], [*listed["files"]]) == ("acme-tables", ["a.txt", "b/two.txt"])


@pytest.mark.parametrize(
    "path", ["", "/etc/x", "../x", "a/../x", "./x", "a//x", "a/", "..", "a\\x", "a\0x", NAME]
)
def test_a_path_that_leads_out_or_is_no_name_is_refused(given: dict[str, object], path: str) -> None:
    given[path] = "x"
    with pytest.raises(PluginError) as raised:
        made()
    assert raised.value.reason == (
        "the output 'tables' (entry point acme_tables:TABLES of acme-tables 1.0) "
        f"gives a file {path!r}, which cannot be one of its folder"
    )


def test_a_file_below_a_file_is_refused(given: dict[str, object]) -> None:
    given.update({"a": "x", "a/b/c": "y"})
    with pytest.raises(PluginError, match="gives a file 'a/b/c' below another one"):
        made()


@pytest.mark.parametrize(("text", "sort"), [(b"bytes", "bytes"), (None, "NoneType")])
def test_what_is_no_text_is_refused(given: dict[str, object], text: object, sort: str) -> None:
    given["a"] = text
    with pytest.raises(PluginError, match=f"gives a {sort} for 'a', where text by path is wanted"):
        made()


def test_text_that_cannot_be_written_is_refused(given: dict[str, object]) -> None:
    given["a"] = "\ud800"
    with pytest.raises(PluginError, match="raised UnicodeEncodeError: "):
        made()


def test_what_is_no_mapping_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    module = ModuleType("acme_tables")
    make = cast("Callable[[Api], Mapping[str, str]]", str)
    vars(module)["TABLES"] = Output(API_VERSION, TABLES, make)
    monkeypatch.setitem(sys.modules, "acme_tables", module)
    with pytest.raises(PluginError, match="gives a str, where text by path is wanted"):
        made()
