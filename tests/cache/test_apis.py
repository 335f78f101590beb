"""The API of files that were written, found by their manifest."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from codegen.cache import apis
from codegen.cache.compact import Compact
from codegen.ir.forms import DOCUMENTS
from codegen.ir.model import Type
from codegen.ir.names import Kind, TypeName
from codegen.ir.place import Place
from tests.factories.linked import api, data, fault, managed, method, opaque, prop, returns

PLACES = (Place("b.md", 3), Place("a", 1))
BAG = replace(data("shop.Bag", prop("price", "int"), text="A bag ☃."), sources=PLACES)
TILL = managed("shop.Till", method("Open_Task", returns=returns("vim.Task"), faults=(fault("shop.Shut"),)))
SHOP = api(BAG, TILL, opaque("shop.Shut", Kind.FAULT), opaque("vim.Task"))


def kept(manifest: str) -> apis.KeptApi:
    found = apis.of(manifest)
    assert found is not None
    return found


def test_an_api_is_found_by_the_manifest_alone() -> None:
    apis.keep("one", SHOP)
    apis.keep("other", api())
    assert (kept("one").whole(), kept("other").whole(), apis.of("third")) == (SHOP, api(), None)


def test_what_stands_beside_it_is_kept_with_it() -> None:
    apis.keep("one", SHOP, [b"more", b"[1]"])
    apis.keep("two", SHOP)
    assert (kept("one").beside, kept("two").beside) == ([b"more", b"[1]"], [])


def test_types_are_read_when_they_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    apis.keep("one", SHOP)
    found = kept("one")
    assert [(row.members, row.methods) for row in found.rows.values()] == [
        (["price"], []),
        ([], ["Open_Task"]),
    ]
    read: list[str] = []
    original = apis.COMPACT.from_json

    def noting(data: object, path: str) -> Type:
        type_ = original(data, path)
        read.append(str(type_.name))
        return type_

    monkeypatch.setattr(apis.COMPACT, "from_json", noting)
    assert found.types[TypeName.parse("shop.Till")] == found.types[TypeName.parse("shop.Till")] == TILL
    assert read == ["shop.Till"]
    assert TypeName.parse("shop.Bag") in found.types
    assert found.types.get(TypeName.parse("shop.Shut")) is None
    assert len(found.types) == 2


def test_some_types_are_kept_as_they_are_now() -> None:
    apis.keep("one", SHOP, [b"1"])
    edited = replace(BAG, properties=(*BAG.properties, prop("size")), description=())
    kept("one").keep_edited("two", [edited], SHOP.opaque[:1], [b"2", b"3"])
    assert kept("two").whole() == api(edited, *SHOP.types[1:], SHOP.opaque[0])
    assert (kept("two").beside, kept("two").rows["shop.Bag"].members) == ([b"2", b"3"], ["price", "size"])
    assert kept("one").whole() == SHOP


def test_line_ends_that_a_checkout_has_changed_do_not_count() -> None:
    apis.keep("one\ntwo\n", SHOP)
    assert kept("one\r\ntwo\r\n").whole() == SHOP


def test_a_damaged_entry_is_as_good_as_none(home: Path) -> None:
    apis.keep("one", SHOP)
    (entry,) = (home / apis.STORE).iterdir()
    entry.write_bytes(entry.read_bytes()[:-1])
    assert apis.of("one") is None


def test_an_entry_goes_with_the_records_of_the_program(monkeypatch: pytest.MonkeyPatch) -> None:
    """Fields that records have gained, lost or changed make another form, which has other names."""
    apis.keep("one", SHOP)
    shape = Compact(Type, DOCUMENTS).shape
    assert "since_stated" in shape
    monkeypatch.setattr(apis, "_FORMAT", f"4\n{shape.replace('since_stated', 'since_known')}\n")
    assert apis.of("one") is None
