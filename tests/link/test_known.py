from __future__ import annotations

from itertools import pairwise

import pytest

from codegen.ir.model import FIRST_VERSION
from codegen.ir.versions import FIRST
from codegen.link.known import ALIASES, KNOWN_VERSIONS


def test_the_first_version_is_the_one_that_the_model_names() -> None:
    assert FIRST.id == FIRST_VERSION
    assert FIRST.namespace is None


def test_aliases_lead_to_known_versions() -> None:
    ids = {FIRST.id, *(version.id for version in KNOWN_VERSIONS)}
    assert set(ALIASES.values()) <= ids
    assert not ids & set(ALIASES)


def test_two_known_versions_have_one_name_and_the_last_is_meant_by_it() -> None:
    ids = [version.id for version in KNOWN_VERSIONS if version.name == "vSphere API 4.0"]
    assert ids == ["vim.version.version4", "vim.version.version5"]


def test_the_known_versions_and_aliases_are_those_of_the_installed_tables() -> None:
    support = pytest.importorskip("pyVmomi").VmomiSupport
    parents: dict[str, set[str]] = support.parentMap
    listed = [FIRST_VERSION, *(version.id for version in KNOWN_VERSIONS)]
    if not set(listed) <= set(parents):
        pytest.skip("an older release of the tables is installed")
    for older, newer in pairwise(listed):
        assert older in parents[newer]
    assert [version.number for version in KNOWN_VERSIONS] == [support.versionIdMap[id] for id in listed[1:]]
    for alias, id in ALIASES.items():
        assert id == next(each for each in listed if alias in parents[each])
    assert set(ALIASES) == {id for id in parents[listed[-1]] if id not in listed}
