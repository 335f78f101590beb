"""Text of documents stays text: no description, name or value can become code in the output."""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.emit import emit, literals, unformatted
from codegen.emit.docstrings import DocstringSection, SectionEntry, docstring
from codegen.ir.model import Api
from codegen.ir.names import TypeName
from codegen.ir.prose import (
    BulletList,
    Code,
    CodeBlock,
    Emphasis,
    Inline,
    Link,
    Paragraph,
    Prose,
    Reference,
    Text,
)
from tests.factories.linked import (
    api,
    data,
    enum,
    failure,
    fault,
    managed,
    method,
    param,
    prop,
    returns,
    value,
)

# Any characters, lone surrogates included, with those that could break out of a literal more often.
HOSTILE = st.sampled_from(
    ['"', '"""', "\\", "'''", "\\N", "\n", "\r", "\0", "{", "%", "\u2028", "\u202e", "\ud800"]
)
TEXTS = st.lists(st.text() | HOSTILE, max_size=6).map("".join)
CART = Reference(TypeName.parse("shop.Cart"))
INLINES: st.SearchStrategy[Inline] = st.one_of(
    TEXTS.map(Text), TEXTS.map(Code), TEXTS.map(Emphasis), TEXTS.map(lambda text: Link(text, CART))
)
PARAGRAPHS = st.lists(INLINES, max_size=4).map(lambda parts: Paragraph(tuple(parts)))
BLOCKS = st.recursive(
    PARAGRAPHS | TEXTS.map(CodeBlock),
    lambda blocks: st.lists(st.lists(blocks, max_size=2).map(tuple), max_size=3).map(
        lambda items: BulletList(tuple(items))
    ),
    max_leaves=5,
)
PROSES: st.SearchStrategy[Prose] = st.lists(BLOCKS, max_size=4).map(tuple)


@given(TEXTS)
def test_a_string_literal_evaluates_to_its_text_and_is_printable(text: str) -> None:
    literal = literals.string(text)
    assert ast.literal_eval(literal) == text
    assert literal.isprintable()


def test_characters_that_a_reader_could_not_see_are_escapes() -> None:
    assert literals.string("\t\x07\xa0\u2028\U000e0001\ud800") == r'"\t\x07\xa0\u2028\U000e0001\ud800"'
    assert literals.string("a\"b\\c'é€") == r'"a\"b\\c' + "'é€" + '"'


@pytest.mark.parametrize(
    ("text", "literal"),
    [("", '""'), ("it's", '"it\'s"'), ('"', "'\"'"), ("\"'", '"\\"\'"'), ('""\'', "'\"\"\\''")],
)
def test_quotes_are_those_that_leave_less_to_be_escaped(text: str, literal: str) -> None:
    assert literals.string(text) == literal


def test_tables_have_a_comma_behind_the_last_item_and_may_be_empty() -> None:
    assert [literals.table(["a"] * count) for count in range(3)] == ["()", "(a,)", "(a, a,)"]
    assert [literals.dictionary(["a: b"] * count) for count in range(3)] == ["{}", "{a: b,}", "{a: b, a: b,}"]


def test_below_an_attribute_no_space_follows_a_quote_at_the_end() -> None:
    assert literals.docstring(['Say "so"']) == '"""Say "so\\" """'
    assert literals.docstring(['Say "so"'], below=True) == '"""Say "so\\""""'


def test_a_docstring_begins_and_ends_with_words() -> None:
    """Quotes and backslashes are escaped where they could end it or mean something else."""
    assert literals.docstring(["", " ", "Lends a cart. ", "", ""]) == '"""Lends a cart."""'
    assert literals.docstring(["One.", "", "  Two.\t"]) == '"""One.\n\n  Two.\n"""'
    assert literals.docstring(['Say "so".', 'a"']) == '"""Say "so".\na\\"\n"""'
    assert literals.docstring(['"a" ""b\\']) == r'"""\"a" \"\"b\\"""'


@given(st.lists(TEXTS.map(lambda text: text.replace("\n", ""))))
def test_a_docstring_literal_evaluates_to_its_lines(lines: list[str]) -> None:
    literal = literals.docstring(lines)
    assert ast.literal_eval(literal).strip() == "\n".join(line.rstrip() for line in lines).strip()
    assert literal.replace("\n", "").isprintable()


@given(PROSES, TEXTS)
def test_prose_of_any_shape_makes_one_literal_that_holds_its_words(prose: Prose, text: str) -> None:
    parts = (
        DocstringSection(
            "Args", (SectionEntry("cart", prose), SectionEntry("line", (Paragraph((Text(text),)),)))
        ),
    )
    read = ast.literal_eval(docstring("Summary.", prose, parts, depth=2))
    squeezed = "".join(read.split())
    for words in (*_words(prose), text):
        assert "".join(words.split()) in squeezed


@settings(max_examples=25)
@given(TEXTS, PROSES)
def test_no_text_changes_the_structure_of_a_module(text: str, prose: Prose) -> None:
    hostile, tame = _modules(text, prose), _modules("tame", ())
    assert hostile.keys() == tame.keys()
    for path in hostile:
        assert _structure(hostile[path]) == _structure(tame[path])


@settings(max_examples=25)
@given(TEXTS, PROSES)
def test_no_text_makes_a_module_that_black_would_change(text: str, prose: Prose) -> None:
    assert unformatted(emit(_api(text, prose))) == []


@given(
    TEXTS | st.sampled_from(["Row", "Line", "_rt", "_shop", "__getattr__", "class", "TYPE_CHECKING", "Cart"])
)
def test_only_a_wire_name_that_python_can_spell_becomes_a_name(text: str) -> None:
    files = emit(api(data("shop.Line", wire_name=text), managed("shop.Cart")))
    tree = ast.parse(files.get("shop/_wire_names.py", ""))
    known = [node for branch in tree.body if isinstance(branch, ast.If) for node in branch.body]
    names = [ast.unparse(target) for node in known if isinstance(node, ast.Assign) for target in node.targets]
    assert len(known) == len(names)
    assert names in ([], [text, "__all__"])
    if names:
        assert text.isidentifier()
        assert text not in ("_rt", "_shop", "class", "TYPE_CHECKING", "Cart")


@settings(max_examples=25)
@given(st.lists(TEXTS, unique=True, max_size=5))
def test_an_enum_keeps_any_wire_value(wire_values: list[str]) -> None:
    files = emit(api(enum("shop.Colour", *(value(wire) for wire in wire_values))))
    tree = ast.parse(files["shop/_colour.py"])
    assigned = [node for node in ast.walk(tree) if isinstance(node, ast.Assign)]
    assert [ast.literal_eval(node.value) for node in assigned] == wire_values


def test_long_words_and_narrow_places_keep_all_text() -> None:
    word = "word" * 60
    read = ast.literal_eval(docstring("Summary.", (Paragraph((Text(f"a {word} b"),)),), depth=20))
    assert read.split() == ["a", word, "b"]


def test_prose_is_wrapped_at_the_width_whatever_the_depth() -> None:
    text = "some words of a description " * 20
    for depth in (0, 1, 3):
        literal = docstring("Summary.", (Paragraph((Text(text),)),), depth=depth)
        lines = textwrap.indent(literal, "    " * depth).split("\n")
        assert 80 < max(map(len, lines)) <= 100


def _modules(text: str, prose: Prose) -> dict[str, str]:
    files = emit(_api(text, prose))
    return {path: source for path, source in files.items() if path.startswith("shop/")}


def _api(text: str, prose: Prose) -> Api:
    """An API with the same text wherever documents have a place for free text."""
    state = enum("shop.State", value("open", prose), text=text)
    total = prop("total", "int", privilege=text, deprecated=prose or True, text=prose)
    pay = method(
        "Pay",
        param("coupon", text=prose),
        returns=returns("int", text=prose),
        faults=(fault("shop.Broke", text),),
        privilege=text,
        text=prose,
        deprecated=True,
    )
    return api(
        state,
        managed("shop.Cart", total, pay, text=prose),
        data("shop.Line", total, text=text, wire_name=f"{text}."),  # no name that Python can spell
        failure("shop.Broke", text=text),
    )


def _structure(source: str) -> list[str]:
    """The sorts and names of all nodes, apart from the values of strings."""
    return [
        f"{type(node).__name__} {getattr(node, 'name', '')} {getattr(node, 'id', '')}"
        for node in ast.walk(ast.parse(source))
    ]


def _words(prose: Prose) -> Iterator[str]:
    for block in prose:
        match block:
            case Paragraph():
                yield from (part.text for part in block.inlines if not isinstance(part, Link))
            case CodeBlock():
                yield block.text
            case BulletList():
                for item in block.items:
                    yield from _words(item)
