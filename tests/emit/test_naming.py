"""Python names for documented ones."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen import runtime
from codegen.emit import naming
from codegen.ir.names import Kind


@pytest.mark.parametrize(
    ("documented", "python"),
    [
        ("key", "key"),
        ("from", "from_"),
        ("self", "self_"),
        ("super", "super_"),
        ("None", "None_"),
        ("match", "match"),
        ("x-y", "x_y"),
        ("3d", "x3d"),
        ("_private", "x_private"),
        ("", "x"),
        ("naïve", "na_ve"),
    ],
)
def test_a_name_becomes_an_identifier(documented: str, python: str) -> None:
    assert naming.identifier(documented) == python


@given(st.text())
def test_any_text_becomes_a_public_identifier_that_is_no_keyword(text: str) -> None:
    name = naming.identifier(text)
    assert name.isidentifier()
    assert name.isascii()
    assert not keyword.iskeyword(name)
    assert not name.startswith("_")


@pytest.mark.parametrize(
    ("type_name", "module"),
    [
        ("Task", "_task"),
        ("TaskInfo", "_task_info"),
        ("VMotionInfo", "_v_motion_info"),
        ("OvfURLs", "_ovf_ur_ls"),
        ("Ip4Config", "_ip4_config"),
        ("iScsiPort", "_i_scsi_port"),
        ("in", "_in_"),
    ],
)
def test_a_module_is_private_and_in_snake_case(type_name: str, module: str) -> None:
    assert naming.module(type_name) == module


def test_a_folder_is_no_device_of_windows() -> None:
    assert [naming.folder(name) for name in ("vm", "aux", "COM1", "class")] == [
        "vm",
        "aux_",
        "COM1_",
        "class_",
    ]


def test_reserved_names_are_those_of_the_runtime_itself() -> None:
    assert {"to_dict", "from_dict"} <= naming.reserved(Kind.DATA)
    assert {"to_dict", "msg", "args", "with_traceback"} <= naming.reserved(Kind.FAULT)
    assert {"name", "value", "title", "mro", "known"} <= naming.reserved(Kind.ENUM)
    assert "msg" not in naming.reserved(Kind.DATA)
    for kind, root in ((Kind.MANAGED, runtime.ManagedObject), (None, runtime.Opaque)):
        assert {name for name in dir(root) if not name.startswith("__")} <= naming.reserved(kind)


def test_taken_names_get_an_underscore_then_numbers() -> None:
    names = naming.Names({"a"})
    assert [names.take("a") for _ in range(3)] == ["a_", "a_2", "a_3"]
    assert [names.take("A") for _ in range(2)] == ["A", "A_"]


def test_case_counts_for_nothing_on_some_file_systems() -> None:
    names = naming.Names({"a"}, fold_case=True)
    assert [names.take("A") for _ in range(2)] == ["A_", "A_2"]
