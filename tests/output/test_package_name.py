"""What a package may be called."""

from __future__ import annotations

import pytest

from codegen.output.package_name import folder, refusal


@pytest.mark.parametrize(
    "name", ["vsphere", "acme.vsphere", "a.b.c", "type", "match", "_private", "Sys", "acme.os"]
)
def test_good_names(name: str) -> None:
    assert refusal(name) is None


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("class", "keyword"),
        ("None", "keyword"),
        ("True", "keyword"),
        ("acme.class", "keyword"),
        ("my-api", "can import"),
        ("a..b", "can import"),
        (".", "can import"),
        ("", "can import"),
        ("a/b", "can import"),
        ("../a", "can import"),
        ("ﬁne", "can import"),  # Python would look for "fine"
        ("os", "module os"),
        ("os.api", "module os"),
        ("typing", "module typing"),
        ("builtins", "module builtins"),
        ("codegen", "this program"),
        ("codegen.api", "this program"),
        ("__init__", "__init__"),
        ("acme.__pycache__", "__pycache__"),
    ],
)
def test_bad_names(name: str, reason: str) -> None:
    found = refusal(name)
    assert found is not None
    assert reason in found


def test_dots_are_folders() -> None:
    assert folder("acme.vsphere").as_posix() == "acme/vsphere"
