"""Every value of every enum is a member under its own name, wherever Python can spell that."""

from __future__ import annotations

import keyword
from dataclasses import replace
from enum import Enum
from importlib import import_module
from typing import Any

from vsphere._registry import TYPES
from vsphere._runtime import VimEnum, find

from codegen.ir.names import Kind
from tests.emit.conftest import Importer
from tests.reference import linked, read_whole


def not_spelled(cls: type[Enum], values: list[str]) -> list[str]:
    """The values that are no member under their own name; named like a method, also under that with ``_``."""
    plain = [value for value in values if value.isidentifier() and not keyword.iskeyword(value)]
    wrong = [value for value in plain if getattr(cls, value) is not cls(value)]
    like_methods = [value for value in plain if hasattr(str, value) or value == "self"]
    wrong += [f"{value}_" for value in like_methods if getattr(cls, f"{value}_") is not cls(value)]
    return [f"{cls.__qualname__}.{value}" for value in wrong]


def test_every_enum_of_the_package() -> None:
    found = [cls for cls in map(find, sorted(TYPES)) if cls is not None and issubclass(cls, VimEnum)]
    assert len(found) > 5
    assert [wrong for cls in found for wrong in not_spelled(cls, list(map(str, cls)))] == []


@read_whole
def test_every_enum_of_the_reference(imported: Importer) -> None:
    api = linked().api
    assert api is not None
    enums = tuple(type_ for type_ in api.types if type_.kind is Kind.ENUM)
    imported(replace(api, types=enums, opaque=()))
    find_: Any = import_module("bindings._runtime").find
    wrong = [
        each
        for type_ in enums
        for each in not_spelled(find_(str(type_.name)), [value.name for value in type_.values])
    ]
    assert (len(enums) > 200, wrong) == (True, [])
