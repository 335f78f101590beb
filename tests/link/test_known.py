from __future__ import annotations

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
