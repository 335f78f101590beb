"""What the wheel holds: all that the program reads or names, at the place where it looks for it."""

from __future__ import annotations

import tomllib

from codegen.program import data
from tests.documents import ROOT

WHEEL = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]["targets"][
    "wheel"
]


def test_every_folder_that_has_a_place_in_the_wheel_is_taken_along() -> None:
    assert {*WHEEL["sources"]} | {"codegen"} == {*WHEEL["only-include"]}
    assert [folder for folder in WHEEL["only-include"] if not (ROOT / folder).is_dir()] == []


def test_what_the_program_names_or_reads_is_in_its_folder() -> None:
    for name in ("templates", "spec", "docs"):
        assert WHEEL["sources"][name] == f"codegen/{name}"
        assert data.folder(name).is_dir()


def test_the_bindings_are_in_no_wheel_but_their_own() -> None:
    """Whoever uses them needs no generator, and whoever generates others gets none that hide them."""
    assert [folder for folder in WHEEL["only-include"] if folder.startswith("generated")] == []
    theirs = tomllib.loads((ROOT / "generated" / "pyproject.toml").read_text("utf-8"))
    assert theirs["tool"]["hatch"]["build"]["only-include"] == ["vsphere"]
    assert theirs["project"]["dependencies"] == []
