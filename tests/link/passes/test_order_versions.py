from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from codegen.diagnostics import Diagnostics
from codegen.ir.model import FIRST_VERSION
from codegen.ir.place import Place
from codegen.ir.statements import Statements, VersionStatement
from codegen.link.draft import Draft
from codegen.link.known import KNOWN_VERSIONS
from codegen.link.passes.order_versions import order_versions
from tests.factories.stated import found, version

ONE, TWO = "a.rst", "b.md"


def table(*rows: VersionStatement) -> tuple[list[str], Diagnostics]:
    diagnostics = Diagnostics()
    made = order_versions(Draft(Statements((), rows)), diagnostics)
    return [each.id for each in made.versions], diagnostics


def page(path: str, *ids: str) -> list[VersionStatement]:
    return [version(id, f"Shop {id}", Place(path, line)) for line, id in enumerate(ids, 1)]


def of_service(service: str, path: str, *numbers: str) -> list[VersionStatement]:
    """The page of a service, whose ids say nothing of the order."""
    return [
        version(f"{service}.version.v{number}", number, Place(path, line), number, f"{service}25/{number}")
        for line, number in enumerate(numbers, 1)
    ]


def test_the_first_version_is_built_in() -> None:
    made = order_versions(Draft(Statements((), tuple(page(ONE, "s.v2")))), Diagnostics()).versions
    assert (made[0].id, made[0].name, made[0].number, made[0].namespace) == (
        FIRST_VERSION,
        "1.0",
        "2.0",
        None,
    )
    assert all(each.listed for each in made)


def test_without_a_page_the_known_table_stands_in() -> None:
    ids, _ = table()
    assert ids == [FIRST_VERSION, *(version.id for version in KNOWN_VERSIONS)]


def test_a_page_replaces_the_known_table() -> None:
    assert table(*page(ONE, "s.v2", "s.v3"))[0] == [FIRST_VERSION, "s.v2", "s.v3"]


def test_a_page_that_lists_the_first_version_decides_its_place() -> None:
    assert table(*page(ONE, "s.v0", FIRST_VERSION))[0] == ["s.v0", FIRST_VERSION]


def test_pages_that_agree_are_one_in_any_order_of_reading() -> None:
    rows = page(ONE, "s.v2", "s.v3") + page(TWO, "s.v2", "s.v3")
    assert table(*rows)[0] == table(*reversed(rows))[0] == [FIRST_VERSION, "s.v2", "s.v3"]
    assert len(table(*rows)[1]) == 0


def test_what_one_page_alone_lists_comes_after_what_it_follows_there() -> None:
    rows = page(ONE, "s.v2", "s.v3", "s.v9") + page(TWO, "s.v3", "s.v4")
    ids, diagnostics = table(*rows)
    assert ids == [FIRST_VERSION, "s.v2", "s.v3", "s.v4", "s.v9"]
    assert len(diagnostics) == 0


def test_pages_in_different_order_are_a_warning() -> None:
    ids, diagnostics = table(*page(ONE, "s.v2", "s.v3", "s.v4"), *page(TWO, "s.v3", "s.v2"))
    assert ids == [FIRST_VERSION, "s.v2", "s.v3", "s.v4"]
    assert found(diagnostics) == [("contradiction", "warning", "b.md:2")]


def test_the_longest_page_decides_wherever_it_stands() -> None:
    ids, diagnostics = table(*page(ONE, "s.v3", "s.v2"), *page(TWO, "s.v2", "s.v3", "s.v4"))
    assert ids == [FIRST_VERSION, "s.v2", "s.v3", "s.v4"]
    assert found(diagnostics) == [("contradiction", "warning", "a.rst:2")]
    ids, diagnostics = table(*page(TWO, "s.v3", "s.v2"), *page(ONE, "s.v2", "s.v3"))
    assert ids == [FIRST_VERSION, "s.v2", "s.v3"]
    assert found(diagnostics) == [("contradiction", "warning", "b.md:2")]


def test_what_pages_list_before_and_behind_what_they_share_keeps_its_place() -> None:
    rows = page(ONE, "s.v3", "s.v5", "s.v7") + page(TWO, "s.v1", "s.v2", "s.v5", "s.v6")
    ids, diagnostics = table(*rows)
    assert ids == [FIRST_VERSION, "s.v3", "s.v1", "s.v2", "s.v5", "s.v7", "s.v6"]
    assert len(diagnostics) == 0


def test_rows_that_differ_are_an_error_in_one_page_and_a_warning_between_two() -> None:
    first = version("s.v2", "Shop 2", Place(ONE, 1))
    _, same_page = table(first, version("s.v2", "Shop II", Place(ONE, 2)))
    assert found(same_page) == [("contradiction", "error", "a.rst:2")]
    _, other_page = table(first, version("s.v2", "Shop II", Place(TWO, 2)))
    assert found(other_page) == [("contradiction", "warning", "b.md:2")]
    assert "a.rst:1" in next(iter(other_page)).message


def test_a_row_listed_twice_is_a_warning() -> None:
    _, diagnostics = table(version("s.v2", "Shop", Place(ONE, 1)), version("s.v2", "Shop", Place(ONE, 9)))
    assert found(diagnostics) == [("stated-twice", "warning", "a.rst:9")]


def test_each_service_has_a_line_of_its_own_and_the_own_one_of_the_api_comes_first() -> None:
    bags, vim = of_service("bag", "a.rst", "9", "1"), of_service("vim", "b.rst", "7", "2")
    assert table(*bags, *of_service("urn", "c.rst", "1"), *vim)[0] == [
        *(FIRST_VERSION, "vim.version.v7", "vim.version.v2"),
        *("bag.version.v9", "bag.version.v1", "urn.version.v1"),
    ]


def test_pages_of_two_services_do_not_disagree_about_order() -> None:
    mixed = [*of_service("vim", "a.rst", "2", "1"), *of_service("bag", "b.rst", "1", "2")]
    again = [*of_service("bag", "c.rst", "1", "2", "3"), *of_service("vim", "d.rst", "2")]
    ids, diagnostics = table(*mixed, *again)
    assert ids == [
        *(FIRST_VERSION, "vim.version.v2", "vim.version.v1"),
        *("bag.version.v1", "bag.version.v2", "bag.version.v3"),
    ]
    assert len(diagnostics) == 0


def test_one_page_may_list_several_services() -> None:
    rows = [*of_service("bag", ONE, "1"), *of_service("vim", ONE, "5"), *of_service("bag", ONE, "0")]
    lined = [replace(row, place=Place(ONE, line)) for line, row in enumerate(rows, 1)]
    assert table(*lined)[0] == [FIRST_VERSION, "vim.version.v5", "bag.version.v1", "bag.version.v0"]


def test_the_first_version_has_its_place_in_the_line_of_the_api_under_any_namespace() -> None:
    first = version(FIRST_VERSION, "1.0", Place("c.rst", 1), "2.0", "vim2/2.0")
    ids, _ = table(*of_service("bag", "a.rst", "1", "2", "3"), *of_service("vim", "b.rst", "2"), first)
    assert ids[:2] == [FIRST_VERSION, "vim.version.v2"]


@given(
    st.dictionaries(
        st.sampled_from(["vim", "bag", "till", "cart"]),
        st.lists(st.integers(0, 99).map(str), min_size=1, max_size=8, unique=True),
        min_size=1,
    ),
    st.data(),
)
def test_every_line_keeps_its_order_however_its_page_is_split(
    numbers: dict[str, list[str]], data: st.DataObject
) -> None:
    rows: list[VersionStatement] = []
    for service, line in numbers.items():
        end = data.draw(st.integers(1, len(line)))
        rows += of_service(service, f"{service}.rst", *line)
        rows += of_service(service, f"{service}-old.rst", *line[:end])
    ids, diagnostics = table(*data.draw(st.permutations(rows)))
    assert len(diagnostics) == 0
    own = "vim" if "vim" in numbers else max(numbers, key=lambda each: (len(numbers[each]), f"{each}25"))
    services = [own, *sorted(set(numbers) - {own})]
    assert ids == [FIRST_VERSION, *(f"{each}.version.v{n}" for each in services for n in numbers[each])]
