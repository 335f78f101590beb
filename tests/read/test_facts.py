from __future__ import annotations

from pathlib import Path

import pytest

from codegen.diagnostics import Diagnostics
from codegen.ir.facts import Completeness, Derivation, FactEntry, FactValues, Target
from codegen.ir.names import Primitive, TypeName
from codegen.ir.place import Place
from codegen.ir.prose import paragraph
from codegen.read.facts import load_facts, parse_facts

TILL = TypeName.parse("shop.Till")

GOOD = """\
origin = "tables of the shop 1.0"

[[fact]]
type = "shop.Till"
member = "Pay"
parameter = "sum"
set = { array = true, type = "byte" }

[[ fact ]]
type = "shop.Till"
member = "Pay"
returns = true
set = { task_result = "shop.Bill", task_result_array = true, optional = true }
reason = "seen on the wire"

  [[fact]]
type = "shop.Till"
[fact.set]
wire_name = "ShopTill"
deprecated = "Use  bags."
"""


def read(text: str) -> tuple[tuple[FactEntry, ...], list[tuple[str, str]]]:
    diagnostics = Diagnostics()
    found = parse_facts(text, "f.toml", diagnostics)
    facts = tuple(each for each in found if isinstance(each, FactEntry))
    assert {each.code for each in diagnostics} <= {"bad-facts"}
    return facts, [(str(each.place), each.message) for each in diagnostics]


def test_entries_have_their_lines_targets_values_and_reasons() -> None:
    facts, diagnostics = read(GOOD)
    assert diagnostics == []
    assert facts == (
        FactEntry(
            Place("f.toml", 3),
            Target(TILL, "Pay", parameter="sum"),
            FactValues(type=Primitive.BYTE, array=True),
            "tables of the shop 1.0",
        ),
        FactEntry(
            Place("f.toml", 9),
            Target(TILL, "Pay", returns=True),
            FactValues(task_result=TypeName.parse("shop.Bill"), task_result_array=True, optional=True),
            "seen on the wire",
        ),
        FactEntry(
            Place("f.toml", 16),
            Target(TILL),
            FactValues(wire_name="ShopTill", deprecated=paragraph("Use bags.")),
            "tables of the shop 1.0",
        ),
    )


def entry(*lines: str) -> str:
    return "\n".join(["", "[[fact]]", *lines, 'reason = "r"', ""])


@pytest.mark.parametrize(
    ("text", "place", "words"),
    [
        ("[[fact]\n", "f.toml:1:7", "not TOML"),
        ('orgin = "x"\n', "f.toml:1:1", "'orgin'"),
        ("fact = 3\n", "f.toml:1:1", "array of tables"),
        ("fact = [3]\n", "f.toml:1:1", "array of tables"),
        ("origin = 3\n", "f.toml:1:1", "'origin'"),
        (
            entry('type = "shop.Till"', 'set = { wire_name = "a" }').replace("reason", "sort"),
            "f.toml:5:1",
            "'sort'",
        ),
        ('[[fact]]\ntype = "shop.Till"\nset = { wire_name = "a" }\n', "f.toml:1:1", "origin nor a reason"),
        (entry('set = { wire_name = "a" }'), "f.toml:2:1", "names no type"),
        (entry('type = "Till"', 'set = { wire_name = "a" }'), "f.toml:3:1", "dotted name"),
        (entry('type = "shop.Till"'), "f.toml:2:1", "sets nothing"),
        (entry('type = "shop.Till"', "set = {}"), "f.toml:4:1", "sets nothing"),
        (entry('type = "shop.Till"', "set = { array = true }"), "f.toml:4:9", "'array'"),
        (
            entry('type = "shop.Till"', 'member = "a"', 'set = { array = "yes" }'),
            "f.toml:5:9",
            "true or false",
        ),
        (
            entry('type = "shop.Till"', 'member = "a"', 'set = { type = "integer" }'),
            "f.toml:5:9",
            "dotted name",
        ),
        (entry('type = "shop.Till"', 'member = "a"', "set = { since = 4.0 }"), "f.toml:5:9", "'since'"),
        (entry('type = "shop.Till"', 'member = "a"', 'set = { base = "a.B" }'), "f.toml:5:9", "'base'"),
        (
            entry('type = "shop.Till"', 'parameter = "a"', "set = { array = true }"),
            "f.toml:2:1",
            "without the method",
        ),
        (
            entry('type = "shop.Till"', "returns = true", "set = { array = true }"),
            "f.toml:2:1",
            "without the method",
        ),
        (
            entry(
                'type = "shop.Till"',
                'member = "a"',
                'parameter = "a"',
                "returns = true",
                "set = { array = true }",
            ),
            "f.toml:2:1",
            "not both",
        ),
        (
            entry('type = "shop.Till"', 'member = "a"', "returns = true", 'set = { privilege = "x" }'),
            "f.toml:6:9",
            "'privilege'",
        ),
    ],
)
def test_what_cannot_be_used_is_an_error_with_its_place(text: str, place: str, words: str) -> None:
    facts, diagnostics = read(text)
    assert facts == ()
    assert [where for where, _ in diagnostics] == [place]
    assert words in diagnostics[0][1]


def test_a_file_may_be_about_the_whole_reference() -> None:
    facts, diagnostics = read('scope = "reference"\n' + GOOD)
    assert diagnostics == []
    assert all(each.reference for each in facts)
    assert read('scope = "all"\n' + GOOD)[1] == [
        ("f.toml:1:1", "'scope' is to be 'reference' or 'releases', or absent, not 'all'")
    ]


def test_a_file_may_vouch_for_a_rule() -> None:
    diagnostics = Diagnostics()
    text = 'derive = ["wire_name"]\n'
    assert parse_facts('origin = "tables"\n' + text, "f.toml", diagnostics) == (
        Derivation(Place("f.toml"), "wire_name", "tables"),
    )
    assert not list(diagnostics)
    assert "origin nor a reason" in read(text)[1][0][1]
    assert "'derive' is to be ['wire_name']" in read('derive = "all"\norigin = "x"\n')[1][0][1]


def test_an_entry_may_say_what_it_corrects() -> None:
    text = entry('type = "shop.Till"', 'member = "coins"', 'set = { type = "byte" }')
    facts, _ = read(text + 'stated = { type = "int" }\n')
    assert facts[0].stated == FactValues(type=Primitive.INT)
    assert "'stated' of this entry cannot have 'array'" in read(text + "stated = { array = true }\n")[1][0][1]
    assert "'stated' is to be a table" in read(text + "stated = 3\n")[1][0][1]


@pytest.mark.parametrize("key", ["wire_name", "short_name"])
def test_a_name_is_a_name(key: str) -> None:
    text = entry('type = "shop.Till"', 'member = "Pay"', f'set = {{ {key} = "a b" }}')
    assert f"'{key}' is to be a name" in read(text)[1][0][1]


def test_one_bad_entry_does_not_hide_the_others() -> None:
    facts, diagnostics = read(GOOD + entry("type = 3"))
    assert len(facts) == 3
    assert len(diagnostics) == 1


def test_a_header_inside_a_string_does_not_shift_lines() -> None:
    text = entry('type = "shop.Till"\nmember = "coins"', 'set = { privilege = """\n[[fact]]\n""" }')
    facts, _ = read(text)
    assert [fact.place.line for fact in facts] == [0]


def test_files_are_read_in_any_order(tmp_path: Path) -> None:
    paths = [tmp_path / "b.toml", tmp_path / "a.toml"]
    for path in paths:
        path.write_text(GOOD, encoding="utf-8")
    diagnostics = Diagnostics()
    facts = load_facts(paths, diagnostics)
    assert [fact.place for fact in facts] == sorted(fact.place for fact in facts)
    assert len(facts) == 6
    assert len(diagnostics) == 0


def test_files_that_cannot_be_read_are_errors(tmp_path: Path) -> None:
    (tmp_path / "latin.toml").write_bytes(b'origin = "\xe9"')
    diagnostics = Diagnostics()
    assert load_facts([tmp_path / "none.toml", tmp_path / "latin.toml"], diagnostics) == ()
    assert [each.code for each in diagnostics] == ["bad-facts", "bad-facts"]


COMPLETE = 'origin = "x"\nscope = "reference"\notherwise = ["parameter.array"]\n'


def test_a_file_says_of_which_members_everything_is_known() -> None:
    diagnostics = Diagnostics()
    text = f'{COMPLETE}[covers]\n"shop.Till" = ["Pay_Task(cart, sum)", "Count()", "coins"]\n'
    (complete,) = parse_facts(text, "f.toml", diagnostics)
    assert list(diagnostics) == []
    assert isinstance(complete, Completeness)
    assert complete.facts == {"parameter.array"}
    members = {"Pay": {"cart", "sum"}, "Count": set[str](), "coins": set[str]()}
    assert {str(name): covered for name, covered in complete.covers.items()} == {"shop.Till": members}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (COMPLETE, "both or neither"),
        (
            COMPLETE.replace("other", "#") + '[covers]\n"shop.Till" = ["coins"]\n',
            "both or neither",
        ),
        (COMPLETE + "covers = 3\n", "both or neither"),
        (COMPLETE + '[covers]\n"shop.Till" = 3\n', "a list of members for shop.Till"),
        (COMPLETE + '[covers]\nTill = ["coins"]\n', "'covers' is to be the dotted name"),
        (COMPLETE + '[covers]\n"shop.Till" = [3]\n', "not 3"),
        (COMPLETE + '[covers]\n"shop.Till" = ["Pay("]\n', "not 'Pay('"),
        (
            COMPLETE.replace("origin", "#") + '[covers]\n"shop.Till" = ["coins"]\n',
            "origin nor a reason",
        ),
    ],
)
def test_what_is_covered_has_one_shape(text: str, words: str) -> None:
    facts, diagnostics = read(text)
    assert facts == ()
    assert [words in message for _, message in diagnostics] == [True], diagnostics


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('reason = "r"\n\n  [[fact]]\n  typo = "shop.Cart"\n', "  typo"),
        ('reason = "r"\n[[fact]]\ntype = "shop.Cart"\nset = { optonal = true }\n', "optonal"),
        ('reason = "r"\n[[fact]]\ntype = "shop.Cart"\nset.type = "long"\n', 'type = "long"'),
        ('reason = "r"\n[[fact]]\ntype = "shop.Cart"\n[fact.set]\nsince = 5\n', "since"),
        ('reason = "r"\n[[fact]]\ntype = "shop.Cart"\nmember = ""\nset = { since = "x" }\n', "member"),
        ('reason = "r"\n\n  [[fact]]\n  type = "shop.Cart"\n', "[[fact]]"),
        ('reason = "r"\nscop = "reference"\n', "scop"),
    ],
)
def test_a_wrong_key_is_told_of_where_it_stands(text: str, told: str) -> None:
    diagnostics = Diagnostics()
    parse_facts(text, "f.toml", diagnostics)
    (found,) = diagnostics
    at = text.index(told) + len(told) - len(told.lstrip())
    line = text.count("\n", 0, at) + 1
    assert (found.place.line, found.place.column) == (line, at - text.rfind("\n", 0, at))


TEXTS = ('""', '" "', "3", "true", "[]", "{}")
WRONG: dict[str, tuple[str, tuple[str, ...]]] = {
    "type": ("", (*TEXTS, '"Till"', '"shop."', '"shop.9"', '"shop.Till "', '"strings"')),
    "array": ('member = "a"', ('"true"', "1", "[]", '""')),
    "optional": ('member = "a"', ('"true"', "0", "{}")),
    "since": ("", TEXTS),
    "privilege": ('member = "a"', TEXTS),
    "deprecated": ("", ('""', '"  "', "3", "[]")),
    "wire_name": ("", (*TEXTS, '"a b"', '"a.b"', '"9a"')),
    "short_name": ('member = "A"', (*TEXTS, '"a b"', '"a.b"')),
    "base": ("", (*TEXTS, '"Till"', '"int"')),
    "task_result": ('member = "A"\nreturns = true', (*TEXTS, '"Till"')),
    "raises": ('member = "A"', ('"shop.Till"', "3", "{}", '["Till"]', '[""]', "[3]", '["shop.A", "int"]')),
}
RIGHT: dict[str, tuple[tuple[str, object], ...]] = {
    "type": (('"int"', Primitive.INT), ('"shop.Till"', TILL), ('"void"', Primitive.VOID)),
    "array": (("true", True), ("false", False)),
    "optional": (("true", True), ("false", False)),
    "since": (('"shop.v2"', "shop.v2"), ('"Shop 2"', "Shop 2")),
    "privilege": (('"Till.Pay"', "Till.Pay"), ('"dynamic"', "dynamic")),
    "deprecated": (("true", True), ("false", False), ('" Use  it. "', paragraph("Use it."))),
    "wire_name": (('"Till_2"', "Till_2"),),
    "short_name": (('"Pay"', "Pay"),),
    "base": (('"shop.Till"', TILL),),
    "task_result": (('"int"', Primitive.INT), ('"shop.Till"', TILL)),
    "raises": (
        ("[]", ()),
        ('["shop.Z", "shop.A", "shop.Z"]', (TypeName.parse("shop.A"), TypeName.parse("shop.Z"))),
    ),
}


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        ("set = { array = true }\nstated = { line = 3 }", "f.toml:4:12"),
        ('set = { array = true }\nstated = { line = "" }', "f.toml:4:12"),
        ('stated = { line = "x", array = 3 }\nset = { array = true }', "f.toml:3:24"),
        ("set = { array = true }\nstated = { optional = true }", "f.toml:4:12"),
        ("set = { array = true }\nstated = 3", "f.toml:4:1"),
        ("set = 3", "f.toml:3:1"),
    ],
)
def test_what_is_wrong_in_a_table_is_told_at_its_key(lines: str, place: str) -> None:
    facts, found = read(f'\n[[fact]]\n{lines}\ntype = "shop.Till"\nmember = "a"\nreason = "r"\n')
    assert facts == ()
    assert [where for where, _ in found] == [place]


def setting(name: str, value: str, table: str = "set") -> str:
    about = WRONG[name][0] or ('member = "a"' if name == "type" else "")
    both = "" if table == "set" else f"set = {{ {name} = {RIGHT[name][0][0]} }}\n"
    return f'[[fact]]\ntype = "shop.Till"\n{about}\n{both}{table} = {{ {name} = {value} }}\nreason = "r"\n'


@pytest.mark.parametrize("table", ["set", "stated"])
@pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name, (_, values) in WRONG.items() for value in values]
)
def test_a_value_of_another_sort_is_told_at_its_key(name: str, value: str, table: str) -> None:
    text = setting(name, value, table)
    facts, found = read(text)
    assert facts == ()
    line = next(at for at, each in enumerate(text.split("\n"), 1) if each.startswith(f"{table} ="))
    assert [place for place, _ in found] == [f"f.toml:{line}:{len(table) + 6}"]
    assert f"'{name}' is to be " in found[0][1]


@pytest.mark.parametrize("table", ["set", "stated"])
@pytest.mark.parametrize(
    ("name", "value", "read_as"),
    [(name, value, read_as) for name, values in RIGHT.items() for value, read_as in values],
)
def test_a_value_of_the_right_sort_is_read(name: str, value: str, read_as: object, table: str) -> None:
    facts, found = read(setting(name, value, table))
    assert found == []
    (only,) = facts
    assert (only.values if table == "set" else only.stated) == FactValues(**{name: read_as})
