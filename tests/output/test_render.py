"""Templates of users go before ours for a while; what is wrong with one is told where it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.output import render

NAMES = ["opaque.py.jinja", "class.py.jinja"]


def own(folder: Path, **templates: str) -> Path:
    for name, text in templates.items():
        (folder / f"{name}.py.jinja").write_text(text, "utf-8")
    return folder


def test_templates_of_the_program_are_back_afterwards(tmp_path: Path) -> None:
    view = {"docstring": "ours", "imports": ["one"], "names": "()", "main": ""}
    before = render.fill("aliases.py.jinja", header="# head", view=view)
    assert "ours" in before
    with render.overridden(own(tmp_path, aliases="mine"), ["aliases.py.jinja"]):
        assert render.fill("aliases.py.jinja") == "mine"
    assert render.fill("aliases.py.jinja", header="# head", view=view) == before


def test_they_are_back_after_an_error_too(tmp_path: Path) -> None:
    with (
        pytest.raises(render.TemplateError),
        render.overridden(own(tmp_path, opaque="{{ 1 // 0 }}"), NAMES),
    ):
        render.fill("opaque.py.jinja")
    with pytest.raises(Exception, match="undefined") as raised:
        render.fill("opaque.py.jinja")
    assert not isinstance(raised.value, render.TemplateError)


def test_of_templates_that_include_each_other_the_innermost_is_told(tmp_path: Path) -> None:
    folder = own(tmp_path, opaque='\n{% include "class.py.jinja" %}', **{"class": "\n\n{{ nothing }}"})
    with pytest.raises(render.TemplateError) as raised, render.overridden(folder, NAMES):
        render.fill("opaque.py.jinja")
    assert raised.value.path == (folder / "class.py.jinja").as_posix()
    assert (raised.value.line, raised.value.reason) == (3, "UndefinedError: 'nothing' is undefined")


def test_a_template_of_ours_that_fails_below_a_users_is_told_as_the_users(tmp_path: Path) -> None:
    """What the user's template hands on is wrong; the line of ours would tell the user nothing."""
    folder = own(tmp_path, opaque='{% include "class.py.jinja" %}')
    with pytest.raises(render.TemplateError) as raised, render.overridden(folder, NAMES):
        render.fill("opaque.py.jinja")
    assert (raised.value.path, raised.value.line) == ((folder / "opaque.py.jinja").as_posix(), 1)


def test_whose_templates_had_a_part_is_told(tmp_path: Path) -> None:
    """Also of one that another includes, and anew each time."""
    folder = own(tmp_path, opaque='{% include "class.py.jinja" %}', **{"class": "ours"})
    with render.overridden(folder, NAMES):
        view = {"docstring": "", "imports": "", "names": "()", "main": ""}
        assert not render.filled("aliases.py.jinja", header="", view=view).own
        assert render.filled("opaque.py.jinja") == render.Filled("ours", own=True)
        (folder / "opaque.py.jinja").unlink()
        assert not render.filled("aliases.py.jinja", header="", view=view).own
    assert not render.filled("aliases.py.jinja", header="", view=view).own


def test_a_template_of_ours_that_includes_the_users_is_theirs_too(tmp_path: Path) -> None:
    folder = own(tmp_path, **{"class": "ours"})
    with render.overridden(folder, NAMES):
        assert render.filled("opaque.py.jinja").own


def test_the_list_of_known_templates_leaves_out_folders() -> None:
    assert "documents/data.rst.jinja" in render.known()
    assert not any(name.startswith("documents/") for name in render.known(("documents/",)))
