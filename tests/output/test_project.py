"""Files that make a project of a package: what they say, whose they are, and what never gets into them."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from codegen.output import beside, manifest
from codegen.output.project import (
    MARK,
    NAMES,
    Project,
    files,
    license_refusal,
    name_refusal,
    usual_name,
    version_refusal,
)
from tests.documents import ROOT

PROJECT = Project("acme.vsphere", "acme-vsphere", "1.2", "Apache-2.0")
FILES = files(PROJECT)


def plan(folder: Path, wanted: dict[str, str] = FILES) -> beside.Beside:
    return beside.plan(wanted, NAMES, MARK, folder)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_the_metadata_hold_what_was_asked_for() -> None:
    found = tomllib.loads(FILES[MARK])
    assert (found["project"]["name"], found["project"]["version"]) == ("acme-vsphere", "1.2")
    assert found["project"]["license"] == "Apache-2.0"
    assert found["project"]["dependencies"] == []
    assert found["tool"]["hatch"]["build"]["only-include"] == ["acme/vsphere"]
    assert "from acme.vsphere import connect" in FILES["README.md"]


def test_where_nobody_has_stated_a_licence_none_is_claimed() -> None:
    found = tomllib.loads(files(Project("vsphere", "vsphere-bindings", "1"))[MARK])
    assert "license" not in found["project"]
    assert found["project"]["license-files"] == ["LICENSE"]


def test_both_distributions_name_the_same_pythons_and_have_the_same_licence_text() -> None:
    ours = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    theirs = tomllib.loads(FILES[MARK])["project"]
    assert ours["requires-python"] == theirs["requires-python"]
    pythons = [[each for each in of["classifiers"] if ":: 3." in each] for of in (ours, theirs)]
    assert pythons == [[f"Programming Language :: Python :: 3.{minor}" for minor in range(11, 15)]] * 2
    assert FILES["LICENSE"] == (ROOT / "LICENSE").read_text("utf-8")


@pytest.mark.parametrize("name", ["vsphere-bindings", "a", "Acme.v_1"])
def test_names_of_distributions(name: str) -> None:
    assert name_refusal(name) is None


@pytest.mark.parametrize("name", ["", "-a", "a-", "a b", 'a"\n[x]', "a\n", "ä", "_a", "a/b"])
def test_what_is_no_name_of_a_distribution(name: str) -> None:
    assert name_refusal(name)


@pytest.mark.parametrize("version", ["1", "0.1.0", "2.1rc1", "1.0.post1.dev2", "1!2.0+local.1"])
def test_versions(version: str) -> None:
    assert version_refusal(version) is None


@pytest.mark.parametrize("version", ["", "v1", "1.", "1-2", '1"', "1\n", "٣"])
def test_what_is_no_version(version: str) -> None:
    assert version_refusal(version)


def test_licences() -> None:
    assert license_refusal("(MIT OR Apache-2.0) AND LicenseRef-Acme") is None
    assert [text for text in ("", 'MIT"', "MIT\n", "MIT\\", "<b>") if not license_refusal(text)] == []


def test_the_usual_name_follows_from_the_package() -> None:
    assert (usual_name("vsphere"), usual_name("acme.vsphere")) == (
        "vsphere-bindings",
        "acme-vsphere-bindings",
    )


def test_files_are_written_once_and_then_nothing_differs(tmp_path: Path) -> None:
    first = plan(tmp_path)
    assert first.drift().count("--- /dev/null\n") == len(NAMES) + 1
    first.write()
    assert names(tmp_path) == {*NAMES, manifest.NAME}
    assert (plan(tmp_path).drift(), plan(tmp_path).kept) == ("", ())


def test_what_this_program_wrote_is_renewed_also_after_a_checkout_changed_line_ends(tmp_path: Path) -> None:
    plan(tmp_path).write()
    for path in tmp_path.iterdir():
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    later = files(Project("acme.vsphere", "acme-vsphere", "1.3"))
    assert '+version = "1.3"' in plan(tmp_path, later).drift()
    plan(tmp_path, later).write()
    assert (tmp_path / MARK).read_text("utf-8") == later[MARK]


def test_what_was_changed_by_hand_is_left_alone_and_the_rest_is_renewed(tmp_path: Path) -> None:
    plan(tmp_path).write()
    (tmp_path / MARK).write_text("mine = 1\n", "utf-8")
    later = files(Project("acme.vsphere", "acme", "1.3"))
    found = plan(tmp_path, later)
    assert found.kept == (MARK,)
    assert f'-    "{MARK}"' in found.drift()  # the manifest tells of it, so that a check does
    found.write()
    assert (tmp_path / MARK).read_text("utf-8") == "mine = 1\n"
    assert (tmp_path / "README.md").read_text("utf-8") == later["README.md"]
    assert plan(tmp_path, later).drift() == ""


def test_nothing_is_added_to_the_project_of_a_person(tmp_path: Path) -> None:
    (tmp_path / MARK).write_text("mine = 1\n", "utf-8")
    plan(tmp_path).write()
    assert names(tmp_path) == {MARK}
    assert (tmp_path / MARK).read_text("utf-8") == "mine = 1\n"


def test_the_readme_of_a_person_stays_and_the_others_are_written(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("mine\n", "utf-8")
    plan(tmp_path).write()
    assert (tmp_path / "README.md").read_text("utf-8") == "mine\n"
    assert names(tmp_path) == {*NAMES, manifest.NAME}


def test_links_are_never_written_through(tmp_path: Path) -> None:
    there = tmp_path / "there"
    there.mkdir()
    (there / MARK).symlink_to(tmp_path / "elsewhere.toml")
    plan(there).write()
    assert names(tmp_path) == {"there"}
    assert names(there) == {MARK}


def test_a_manifest_of_something_else_closes_the_folder(tmp_path: Path) -> None:
    (tmp_path / manifest.NAME).write_text(manifest.manifest({}), "utf-8")
    assert plan(tmp_path).kept == (manifest.NAME,)
    plan(tmp_path).write()
    assert names(tmp_path) == {manifest.NAME}


def test_what_is_not_wanted_any_more_goes_and_what_is_a_persons_stays(tmp_path: Path) -> None:
    plan(tmp_path).write()
    (tmp_path / "README.md").write_text("mine\n", "utf-8")
    (tmp_path / "other.txt").write_text("mine\n", "utf-8")
    plan(tmp_path, {}).write()
    assert names(tmp_path) == {"README.md", "other.txt"}


def test_a_manifest_in_conflict_knows_the_files_of_both_sides(tmp_path: Path) -> None:
    plan(tmp_path).write()
    line = f'    "{MARK}": "{manifest.hash_of(FILES[MARK])}"\n'
    other = f'    "{MARK}": "{manifest.hash_of("theirs")}"\n'
    path = tmp_path / manifest.NAME
    text = path.read_text("utf-8")
    assert line in text
    path.write_text(text.replace(line, f"<<<<<<< ours\n{line}=======\n{other}>>>>>>> theirs\n"), "utf-8")
    (tmp_path / MARK).write_text("theirs", "utf-8")
    plan(tmp_path).write()
    assert (tmp_path / MARK).read_text("utf-8") == FILES[MARK]
    assert plan(tmp_path).drift() == ""
