"""``codegen show``: colours where they are wanted, and nowhere else."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from codegen.cli import main
from tests.test_cli import LAMP

ESCAPE = "\x1b["


@pytest.mark.parametrize(
    ("settings", "is_coloured"),
    [
        ({}, False),
        ({"FORCE_COLOR": "1"}, True),
        ({"FORCE_COLOR": ""}, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False),
        ({"FORCE_COLOR": "1", "NO_COLOR": ""}, True),
    ],
)
def test_colours_go_where_they_are_asked_for(settings: dict[str, str], is_coloured: bool) -> None:
    env: dict[str, str | None] = {"NO_COLOR": None, "FORCE_COLOR": None, "TERM": "xterm-256color", **settings}
    done = CliRunner(env=env).invoke(main, ["show", "shop.Lamp.Switch", "-"], input=LAMP)
    assert (done.exit_code, ESCAPE in done.stdout) == (0, is_coloured)
