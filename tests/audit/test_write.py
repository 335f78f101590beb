"""Facts files: what is in them, that they can be read, and that nothing is left to write after them."""

from __future__ import annotations

import tomllib

from codegen.audit.audit import audit, unsaid
from codegen.audit.era import era_of
from codegen.audit.write import MARK, files
from codegen.diagnostics import Diagnostics
from codegen.ir.facts import Correction
from codegen.ir.model import Api
from codegen.ir.names import Kind
from codegen.ir.statements import Statements, VersionRef
from codegen.link import link
from codegen.read.facts import parse_facts
from codegen.tables.tables import Tables
from tests.factories import stated as documents

from .shop import NOBODY_KNOWS, SECOND, method, param, prop, tables, type_

TABLES = tables(
    type_(
        "shop.Till",
        prop("owner", "shop.Person", since=SECOND),
        method("Count", param("coins", "TypeName", array=True), param("twice", "boolean"), short="Count"),
        method("Pay_Task", returns="vim.Task", result="shop.Receipt[]", short="Settle", nullable=True),
        kind=Kind.MANAGED,
        wire="CashTill",
    ),
    type_("shop.Person", prop("name"), prop("purse", "byte", array=True, since=SECOND), wire="Person"),
    type_("shop.Receipt", wire="Receipt"),
    type_(
        "shop.Broke", prop("who", "shop.Person", array=True), prop("why"), kind=Kind.FAULT, wire="ShopBroke"
    ),
    type_("shop.Broke.Reason", "poor", kind=Kind.ENUM, wire="BrokeReason", since=SECOND),
    type_("vim.Task", kind=Kind.MANAGED, wire="Task"),
)
VERSIONS = tuple(
    documents.version(id, title, documents.RST)
    for id, title in (("vim.version.version1", "1.0"), ("shop.version.twin", "Two"), (SECOND, "Two"))
)
STATED = Statements(
    (
        documents.type_(
            "shop.Till",
            documents.prop("owner", "shop.Person", array=False, optional=False),
            documents.method(
                "Count",
                documents.param("coins", optional=False),
                documents.param("twice", "boolean", optional=False),
                returns="void",
                array=False,
            ),
            documents.method("Pay", returns="vim.Task", array=False),
            kind=Kind.MANAGED,
        ),
        documents.type_(
            "shop.Broke",
            documents.prop("who", optional=False),
            documents.prop("why", optional=False),
            kind=Kind.FAULT,
        ),
        documents.type_(
            "shop.Broke.Reason", documents.value("poor"), kind=Kind.ENUM, wire_name="BrokeReason"
        ),
    ),
    VERSIONS,
)


def linked(facts: tuple[Correction, ...] = ()) -> Api:
    diagnostics = Diagnostics()
    api = link(STATED, facts, diagnostics)
    assert not [each for each in diagnostics if each.code.startswith(("fact-", "bad-"))]
    return api


def written(api: Api, table: Tables = TABLES) -> dict[str, str]:
    era = era_of(table, api)
    return files(unsaid(api, era, NOBODY_KNOWS), era)


def read_back(texts: dict[str, str]) -> tuple[Correction, ...]:
    diagnostics = Diagnostics()
    facts = [fact for name, text in texts.items() for fact in parse_facts(text, name, diagnostics)]
    assert not list(diagnostics)
    return tuple(facts)


def sets(text: str) -> dict[str, dict[str, object]]:
    found: dict[str, dict[str, object]] = {}
    for entry in tomllib.loads(text)["fact"]:
        about = ".".join(str(entry[key]) for key in ("type", "member", "parameter") if key in entry)
        found[about] = {**found.get(about, {}), **entry["set"]}
    return found


def test_each_kind_of_fact_has_a_file() -> None:
    texts = written(linked())
    assert {name: sets(text) for name, text in texts.items() if name != "complete.toml"} == {
        "arrays.toml": {"shop.Broke.who": {"array": True}, "shop.Till.Count.coins": {"array": True}},
        "returns.toml": {"shop.Till.Pay_Task": {"optional": True}},
        "short_names.toml": {"shop.Till.Pay_Task": {"short_name": "Settle"}},
        "since.toml": {
            "shop.Broke.Reason": {"since": SECOND},
            "shop.Person.purse": {"since": SECOND},
            "shop.Till.owner": {"since": SECOND},
        },
        "tasks.toml": {"shop.Till.Pay_Task": {"task_result": "shop.Receipt", "task_result_array": True}},
        "types.toml": {
            "shop.Broke.who": {"type": "shop.Person"},
            "shop.Person.purse": {"type": "byte"},
            "shop.Till.Count.coins": {"type": "TypeName"},
        },
        "wire_names.toml": {
            "shop.Broke": {"wire_name": "ShopBroke"},
            "shop.Broke.Reason": {"wire_name": "BrokeReason"},
            "shop.Till": {"wire_name": "CashTill"},
        },
    }


def test_a_file_says_what_it_is() -> None:
    text = written(linked())["arrays.toml"]
    assert text.startswith(MARK)
    head = {key: value for key, value in tomllib.loads(text).items() if key != "fact"}
    assert head == {
        "origin": "type tables of a shop 1.0",
        "scope": "reference",
    }


def test_one_file_says_of_which_members_all_is_known() -> None:
    """What the tables have; of a type or a member of one's own nothing follows from their silence."""
    text = written(linked())["complete.toml"]
    assert text.startswith(MARK)
    assert tomllib.loads(text) == {
        "origin": "type tables of a shop 1.0",
        "scope": "reference",
        "otherwise": [
            "method.short_name",
            "parameter.array",
            "property.array",
            "returns.optional",
            "returns.task_result",
            "returns.task_result_array",
        ],
        "covers": {
            "shop.Broke": ["who", "why"],
            "shop.Till": ["Count(coins, twice)", "Pay_Task()"],
        },
    }


def test_what_a_fault_has_from_data_is_covered_as_its_own() -> None:
    """Documents have no fault that extends data: they list again what the tables inherit."""
    root = type_("shop.Mishap", prop("cause"), kind=Kind.FAULT, base="shop.Note", wire="Mishap")
    below = type_("shop.Broke", prop("who"), kind=Kind.FAULT, base="shop.Mishap", wire="Broke")
    table = tables(root, below, type_("shop.Note", prop("text"), wire="Note"))
    listed = [documents.prop(name, optional=False) for name in ("cause", "text")]
    stated = Statements((documents.type_("shop.Mishap", *listed, kind=Kind.FAULT),), VERSIONS)
    texts = written(link(stated, (), Diagnostics()), table)
    assert tomllib.loads(texts["complete.toml"])["covers"] == {
        "shop.Broke": ["who"],
        "shop.Mishap": ["cause", "text"],
    }
    (mishap,) = link(stated, read_back(texts), Diagnostics()).types
    assert {each.name: each.array for each in mishap.properties} == {"cause": False, "text": False}


def test_a_type_beyond_the_tables_stays_unknown() -> None:
    own = documents.type_("shop.Own", documents.method("Pay", returns="vim.Task"), kind=Kind.MANAGED)
    api = link(Statements((*STATED.types, own), VERSIONS), read_back(written(linked())), Diagnostics())
    found = {str(type.name): type.methods for type in api.types}
    assert [(m.returns.task_result, m.short_name) for m in found["shop.Own"]] == [(None, None)]
    assert [m.short_name for m in found["shop.Till"]] == ["Count", "Settle"]


def test_what_overrides_documents_says_what_they_state() -> None:
    entries = tomllib.loads(written(linked())["types.toml"])["fact"]
    assert {entry["member"]: entry.get("stated") for entry in entries} == {
        "who": None,  # text in a fault states nothing
        "purse": {"type": "int"},  # no document of this type is at hand, but it would say so
        "Count": {"type": "string"},
    }


def test_nothing_is_left_to_write_after_them() -> None:
    facts = read_back(written(linked()))
    found = audit(linked(facts), era_of(TABLES, linked(facts)), NOBODY_KNOWS)
    assert [f"{each.pair.subject.target} {each.verdict}" for each in found.differences] == []
    counts = found.counts["parameter.array"]
    assert (counts.facts, counts.stated, counts.agree) == (2, 2, 2)


def test_the_same_goes_in_the_same_comes_out() -> None:
    api = linked()
    shuffled = Tables(TABLES.name, dict(reversed([*TABLES.types.items()])), TABLES.parents)
    assert written(api) == written(api, shuffled)


def test_corrections_have_reasons() -> None:
    statements = Statements(
        (documents.type_("shop.Till", since=VersionRef(SECOND), wire_name="Till"),), VERSIONS
    )
    api = link(statements, (), Diagnostics())
    text = written(api, tables(type_("shop.Till", wire="Till", since="shop.version.twin")))
    assert list(text) == ["corrections.toml"]
    (entry,) = tomllib.loads(text["corrections.toml"])["fact"]
    assert entry == {
        "type": "shop.Till",
        "set": {"since": "shop.version.twin"},
        "stated": {"since": SECOND},
        "reason": "two versions are named Two, and documents tell only the name",
    }


def test_a_fault_in_a_fault_is_written_as_documents_have_it() -> None:
    statements = Statements(
        (documents.type_("shop.Broke", documents.prop("cause"), kind=Kind.FAULT, wire_name="Broke"),),
        VERSIONS,
    )
    table = tables(type_("shop.Broke", prop("cause", "vmodl.MethodFault"), kind=Kind.FAULT, wire="Broke"))
    api = link(statements, (), Diagnostics())
    (entry,) = tomllib.loads(written(api, table)["types.toml"])["fact"]
    assert entry["set"] == {"type": "vmodl.LocalizedMethodFault"}
    assert entry["reason"]


def test_all_exceptions_of_the_rule_for_wire_names_are_written() -> None:
    """Documents state those of enums, but not in every form."""
    table = tables(
        type_("shop.Mood", "good", kind=Kind.ENUM, wire="ShopMood"),
        type_("shop.Size", "big", kind=Kind.ENUM, wire="Size"),
        type_("shop.Unread", "yes", kind=Kind.ENUM, wire="Unseen"),
    )
    stated = [
        documents.type_("shop.Mood", documents.value("good"), kind=Kind.ENUM, wire_name="ShopMood"),
        documents.type_("shop.Size", documents.value("big"), kind=Kind.ENUM, wire_name="Size"),
    ]
    api = link(Statements(tuple(stated), VERSIONS), (), Diagnostics())
    entries = tomllib.loads(written(api, table)["wire_names.toml"])["fact"]
    assert entries == [
        {"type": "shop.Mood", "set": {"wire_name": "ShopMood"}},
        {"type": "shop.Unread", "set": {"wire_name": "Unseen"}},
    ]
