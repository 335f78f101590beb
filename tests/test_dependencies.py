"""docs/dependencies.md names each library once, with the range that pyproject.toml asks for."""

from __future__ import annotations

import re
import tomllib

from tests.documents import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
ROWS = re.findall(r"^\| ([\w-]+) \| (.+) \|$", (ROOT / "docs" / "dependencies.md").read_text("utf-8"), re.M)
REQUIREMENT = re.compile(r"([\w-]+)(.*)")


def ranges(requirements: list[str]) -> dict[str, str]:
    found = (REQUIREMENT.fullmatch(each) for each in requirements)
    return {match[1]: match[2] for match in found if match}


def test_each_library_has_one_line() -> None:
    named = [name for name, _ in ROWS if name != "package"]
    extras = [each for extra in PROJECT["optional-dependencies"].values() for each in extra]
    assert sorted(named) == sorted({*ranges(PROJECT["dependencies"]), *ranges(extras), "hatchling"})


def test_the_ranges_are_those_of_the_project() -> None:
    wanted = ranges(PROJECT["dependencies"])
    for extra in ("pyvmomi", "watch"):
        wanted |= ranges(PROJECT["optional-dependencies"][extra])
    assert {name: row.split("`")[1] for name, row in ROWS if name in wanted} == wanted


def test_the_project_has_addresses() -> None:
    assert all(url.startswith("https://") for url in PROJECT["urls"].values())
    assert PROJECT["urls"]
