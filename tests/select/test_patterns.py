"""Which types patterns mean."""

from __future__ import annotations

import pytest

from codegen.ir.names import TypeName
from codegen.select.patterns import is_pattern, matched

NAMES = [
    "vim.Task",
    "vim.TaskInfo",
    "vim.TaskInfo.State",
    "vim.host.Summary",
    "vim.host.net.Port",
    "vmodl.Task",
]


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        ("vim.host.*", ["vim.host.Summary", "vim.host.net.Port"]),
        ("vim.Task*", ["vim.Task", "vim.TaskInfo", "vim.TaskInfo.State"]),
        ("*.Task", ["vim.Task", "vmodl.Task"]),
        ("vim.Tas?", ["vim.Task"]),
        ("v[im]*.Task", ["vim.Task", "vmodl.Task"]),
        ("*", NAMES),
        ("vim.Task", ["vim.Task"]),
        ("VIM.*", []),  # case counts
        ("vim.host*x", []),
        ("vimxTask*", []),  # a dot is a dot
    ],
)
def test_a_pattern_is_tried_on_the_whole_name(pattern: str, found: list[str]) -> None:
    assert [str(name) for name in matched(pattern, map(TypeName.parse, NAMES))] == found


def test_what_is_a_pattern() -> None:
    assert [text for text in ("vim.Task", "vim.*", "vim.T?", "vim.[ab]") if not is_pattern(text)] == [
        "vim.Task"
    ]
