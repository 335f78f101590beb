"""Flattened RST: whatever white space has become of, the facts are those of the lines."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from codegen.diagnostics import Diagnostics
from codegen.ir import forms
from codegen.link.passes.drop_repeats import facts_of
from codegen.read.flat.enums import KnownValues
from codegen.read.flat.restore import restore
from codegen.read.origins import Places
from codegen.read.outline import Layout
from codegen.read.sources import Document
from tests.documents import CASE_NAMES, case, codes, flattened, form_of, read_all, read_text

ENUM = Document("enums", case("enum", "md"))


def facts_of_text(text: str, path: str = "document") -> object:
    """What a document states, without places, prose and the form it has."""
    reading, found = read_all(Document(path, text), ENUM)
    assert not found, list(map(str, found))
    types = [each for each in reading.statements.types if each.place.path == path]
    versions = [(v.id, v.name, v.number, v.namespace) for v in reading.statements.versions]
    return [facts_of(replace(each, form=forms.RST)) for each in types], versions


@pytest.mark.parametrize("name", CASE_NAMES)
def test_flattened_as_a_seed_arrived(name: str) -> None:
    assert facts_of_text(flattened(case(name))) == facts_of_text(case(name))


SPOILT: dict[str, Callable[[str], str]] = {
    "no trailing spaces": lambda text: re.sub(r"(?m)[ \t]+$", "", text),
    "trailing spaces": lambda text: re.sub(r"(?m)$", "  ", text),
    "more blank lines around": lambda text: f"\n\n{text}\n\n",
    "fewer blank lines": lambda text: re.sub(r"\n{3,}", "\n\n", text),
}


@pytest.mark.parametrize("name", CASE_NAMES)
@pytest.mark.parametrize("spoilt", SPOILT)
def test_lines_with_other_white_space_are_lines(name: str, spoilt: str) -> None:
    assert facts_of_text(SPOILT[spoilt](case(name))) == facts_of_text(case(name))


@pytest.mark.parametrize("name", CASE_NAMES)
@pytest.mark.parametrize("space", ["  ", "\t", " \t ", "\u00a0", "\u3000"])
def test_any_single_white_space(name: str, space: str) -> None:
    assert facts_of_text(space.join(case(name).split())) == facts_of_text(case(name))


@given(data=st.data())
@settings(max_examples=100)
def test_white_space_of_any_kind_and_amount(data: st.DataObject) -> None:
    """Any run of white space may be any other, as long as the title and its underline share a line."""
    name = data.draw(st.sampled_from(CASE_NAMES))
    words = case(name).split()
    underline = next(at for at, word in enumerate(words) if set(word) == {"="})
    gaps = data.draw(
        st.lists(
            st.sampled_from([" ", "  ", "\t", "\n", "\r\n", "\n\n "]),
            min_size=len(words),
            max_size=len(words),
        )
    )
    gaps[underline - 1] = " "
    text = "".join(word + gap for word, gap in zip(words, gaps, strict=True)).replace("\r\n", "\n")
    if form_of(text) is forms.FLAT:
        assert facts_of_text(text) == facts_of_text(case(name))


@pytest.mark.parametrize("name", CASE_NAMES)
def test_only_the_line_ends_lost(name: str) -> None:
    """Spaces that lines began with remain, but the lines do not."""
    assert facts_of_text(case(name).replace("\n", " ")) == facts_of_text(case(name))


def test_texts_come_out_whole() -> None:
    found = read_text(flattened(case("managed_object")))[0].types[0]
    put = found.methods[0]
    texts = [found.description, put.description, put.parameters[0].description, put.raises[0].description]
    assert all(text is not None and text.value for text in texts)


@pytest.mark.parametrize(
    "text",
    [
        "Call this(one): then stop.",
        "See find(words): it is like that.",
        "name (of something): a thing.",
        "Returns nothing. Raises questions.",
        "An Args: list may follow.",
        "one (`two`) three",
        "a :: b",
        "======= in the middle",
        "Attributes and Methods of it",
    ],
)
def test_texts_that_are_like_the_layout(text: str) -> None:
    document = case("managed_object").replace("Looks for things.", text)
    flat, found = read_text(flattened(document))
    lines, wrong = read_text(document)
    assert not found
    assert not wrong
    assert [m.name for m in flat.types[0].methods] == [m.name for m in lines.types[0].methods]


def test_values_that_nothing_names_are_a_guess_with_a_warning() -> None:
    statements, found = read_text(flattened(case("enum")))
    assert codes(found) == ["flat-enum"]
    assert [value.name for value in statements.types[0].values] == ["paid", "open", "None"]


def test_values_whose_texts_lack_a_full_stop() -> None:
    """The names are known; each stands once as a value, even where texts use them as words, too."""
    page = (
        case("enum", "md")
        .replace("It can change.", "Not paid yet")
        .replace("All is settled.", "no longer open")
    )
    flat = flattened(
        case("enum").replace("It can change.", "Not paid yet").replace("All is settled.", "no longer open")
    )
    reading, found = read_all(Document("flat", flat), Document("page", page))
    assert not found
    assert [v.name for v in reading.statements.types[0].values] == ["paid", "open", "None"]


def test_what_no_delimiter_takes_is_told_of() -> None:
    text = flattened(case("data_object"))
    statements, found = read_text(text.replace("Attributes: label", "Attributes: stray words label"))
    assert codes(found) == ["bad-property"]
    # What cannot be read has no facts, but those that a facts file gives it.
    assert len([each for each in statements.types[0].properties if each.type]) == 4


def test_restored_lines_know_where_they_began() -> None:
    words = case("managed_object").split()
    text = "\n".join(" ".join(words[at : at + 5]) for at in range(0, len(words), 5))
    restored = restore(Places("document", text), lambda _: KnownValues(), Diagnostics())
    for line, start in zip(restored.lines, restored.starts, strict=True):
        if line.strip() and "====" not in line and "----" not in line:
            assert text[start:].split()[: len(line.split())] == line.split()


def method_names(text: str) -> tuple[list[str], list[str]]:
    statements, found = read_text(text)
    return [method.name for method in statements.types[0].methods], codes(found)


@pytest.mark.parametrize(
    "text",
    [
        "Returns: what it finds. Raises: eyebrows.",
        "As words (`Item`_): and more.",
        "Set :since: to nothing and :extends: to `Item`_ or not at all?",
    ],
)
@pytest.mark.parametrize(
    "at", ["How many of it", "Puts something into the cart.", "What a customer wants to buy,"]
)
def test_texts_with_labels_do_not_change_members(text: str, at: str) -> None:
    lines = case("managed_object").replace(at, text)
    flat, found = read_text(flattened(lines))
    wanted, _ = read_text(lines)
    assert facts_of(replace(flat.types[0], form=forms.RST)) == facts_of(wanted.types[0])
    assert set(codes(found)) <= {"unknown-field"}


def test_a_text_like_a_parameter_is_told_of_and_stays_text() -> None:
    lines = case("managed_object").replace("How many of it", "See other (`shop.Person`_): it counts.")
    names, found = method_names(flattened(lines))
    assert names == ["Put", "Find", "Clear"]
    assert found == ["flat-unclear"]


def test_a_text_of_a_managed_property_never_has_a_parameter() -> None:
    """Heads there have a type between their brackets and nothing else."""
    lines = case("managed_object").replace("A name to print.", "As the size (`str`_, optional): of it.")
    wanted, _ = read_text(lines)
    flat, found = read_text(flattened(lines))
    assert [each.name for each in flat.types[0].properties] == [
        each.name for each in wanted.types[0].properties
    ]
    assert codes(found) == ["flat-unclear"]


@pytest.mark.parametrize("at", [2, 3])
@pytest.mark.parametrize("drop", ["shop2/{}.0", "namespace:", ".. _{}.0:", "{}.0_:", "Name:"])
def test_a_version_that_lacks_a_part_is_told_of(at: int, drop: str) -> None:
    """The first one stands behind the introduction, which hides nothing."""
    head, mark, tail = flattened(case("versions")).partition(f".. _shop.version.version{at}:")
    statements, found = read_text(head + mark + tail.replace(f" {drop.format(at)}", "", 1))
    assert [version.id for version in statements.versions] == [f"shop.version.version{5 - at}"]
    assert codes(found) == ["cut-off"]
    assert f"'shop.version.version{at}'" in found[0].message


def test_each_of_several_versions_that_lack_a_part_is_told_of() -> None:
    page = flattened(case("versions"))
    entry = page[page.index(".. _shop.version.version3:") :]
    text = f"{page.replace('Name:', '')} {entry.replace('3', '4')}"
    statements, found = read_text(text)
    assert [version.id for version in statements.versions] == ["shop.version.version4"]
    assert codes(found) == ["cut-off", "cut-off"]


def test_two_heads_that_fit_are_told_of() -> None:
    """The text of one method ends with what could begin the next one."""
    lines = case("managed_object").replace("All that were found.", "See Empty(): it is like Clear.")
    names, found = method_names(flattened(lines))
    assert len(names) == 3
    assert found == ["flat-unclear"]


def test_words_above_the_title_are_told_of() -> None:
    text = flattened(case("data_object").replace("\n\nshop.", "\n\nStray words here.\n\nshop.", 1))
    statements, found = read_text(text)
    assert [str(each.name) for each in statements.types] == ["shop.Cart.Item"]
    assert codes(found) == ["unclaimed-line"]


def test_a_flattened_index_is_an_index() -> None:
    bullets = " * `shop.Cart`_\n * `shop.Person`_\n"
    targets = ".. _shop.Cart: shop/Cart.rst\n.. _shop.Person: shop/Person.rst\n"
    text = f"Words above.\n\n{targets}\n\ndata objects\n------------\n{bullets}\n\nfaults\n------\n{bullets}"
    for document in (text, flattened(text), text.replace("\n", "  ")):
        reading, found = read_all(Document("README.rst", document))
        assert codes(found) == []
        assert [page.layout for page in reading.pages] == [Layout.INDEX]
        assert dict(reading.pages[0].claims) == {"index": 7, "target": 2, "underline": 2}


HEAD = ".. _str: https://example.invalid/str shop.Cart ========= Words. "
MANAGED = f"{HEAD}Attributes ---------- Methods ------- "
DATA = f"{HEAD}:extends: shop.X_ Attributes: "
HOSTILE = {
    "targets": (".. _a: b ", ""),
    "an open target": (".. _a", ""),
    "sections": ("Attributes ---------- ", HEAD),
    "plain sections": ("Attributes: ", HEAD),
    "open heads": ("a (`", DATA),
    "commas": (", x", f"{DATA}a (`b`_"),
    "calls": ("a(", MANAGED),
    "heads of methods": ("Do(): ", MANAGED),
    "labels": ("Privilege: x Args: ", MANAGED),
    "returns": ("Returns: ", f"{MANAGED}Do(): Privilege: x Args: "),
    "fields": (":a: ", HEAD),
    "underlines": ("=== ", "a "),
    "letters": ("a", HEAD),
    "back quotes": ("`", HEAD),
    "words of an enum": ("idle ", f"{HEAD}values: -------- "),
}


@pytest.mark.parametrize("shape", HOSTILE)
def test_hostile_text_is_laid_out_once(shape: str) -> None:
    """No more lines and letters come out than went in; a pattern that goes back again would not end."""
    unit, head = HOSTILE[shape]
    text = head + unit * (200_000 // len(unit))
    form_of(text)
    restored = restore(Places("document", text), lambda _: KnownValues(), Diagnostics())
    assert len(restored.lines) <= len(text)
    assert sum(len(line.strip()) for line in restored.lines) <= 3 * len(text)


def text_of_owner(text: str) -> list[object]:
    """The shapes of the blocks that the text of a property has, flattened."""
    owner = flattened(case("data_object"))
    head = re.search(r" \w+ \([^()]*\):", owner)
    assert head is not None
    statements, _ = read_text(f"{owner[: head.start()]} owner (`str`_): {text}")
    (described,) = [each.description for each in statements.types[0].properties if each.name == "owner"]
    assert described is not None
    return [type(block).__name__ for block in described.value]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("It is either * one of these carts * or one that is full.", ["Paragraph", "BulletList"]),
        ("It is either * one of these (a cart) * or one that is full.", ["Paragraph", "BulletList"]),
        ("The price is count * price * tax.", ["Paragraph"]),
        ("The price is count * the tax of it.", ["Paragraph"]),
    ],
)
def test_a_list_behind_half_a_sentence_is_one(text: str, blocks: list[str]) -> None:
    assert text_of_owner(text) == blocks
