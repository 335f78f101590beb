from __future__ import annotations

import pytest

from codegen.ir.names import Kind, Primitive
from codegen.ir.place import Place, Stated
from codegen.ir.prose import Prose, paragraph
from codegen.ir.statements import MethodStatement, RaiseStatement
from codegen.link.draft import Draft
from codegen.link.match_methods import MOST_LEFT, match
from tests.factories.names import name
from tests.factories.stated import MD, draft, markdown, method, param, type_


def till(rst: MethodStatement, md: MethodStatement) -> tuple[MethodStatement, Draft]:
    made = draft(
        type_("shop.Till", rst, kind=Kind.MANAGED),
        markdown(type_("shop.Till", md, kind=Kind.MANAGED, place=MD)),
    )
    return made.types[0].statement.methods[0], made


def partial(title: str, *parameters: str) -> MethodStatement:
    return method(title, *(param(each, place=MD) for each in parameters), place=MD, complete=False)


@pytest.mark.parametrize(
    ("rst", "md", "expected"),
    [
        ("Pay", "Pay", "Pay"),
        ("Pay", "Pay_Task", "Pay_Task"),
        ("Pay_Task", "Pay", "Pay_Task"),
        ("Pay", "PayBill", "PayBill"),
        ("Pay_Task", "PayBill", "PayBill_Task"),
    ],
)
def test_names_are_united_with_the_suffix_winning(rst: str, md: str, expected: str) -> None:
    merged, made = till(method(rst, param("sum")), partial(md, "sum"))
    assert merged.name == expected
    assert made.types[0].member_sources[expected] == (MD, Place("shop.rst", 1))
    contradicting = [conflict.fact for conflict in made.conflicts]
    assert contradicting == (["wire_name"] if "Bill" in md else [])


def test_exact_names_match_before_names_that_differ_by_the_suffix() -> None:
    ours = [method("Pay_Task"), method("Pay")]
    assert match(ours, [method("Pay"), method("Pay_Task")]) == {0: 1, 1: 0}


def test_leftover_methods_match_by_place_and_parameters() -> None:
    ours = [method("Open"), method("Clone", param("a"), param("b")), method("Shut")]
    theirs = [partial("Open"), partial("CloneTill", "b"), partial("Shut")]
    assert match(ours, theirs) == {0: 0, 1: 1, 2: 2}


def test_of_two_lists_that_leave_some_out_either_may_be_the_longer_one() -> None:
    for ours, theirs in ((("b",), ("a", "b")), (("a", "b"), ("b",)), (("b",), ("b",))):
        one = [partial("Open"), partial("Clone", *ours), partial("Shut")]
        assert match(one, [partial("Open"), partial("CloneTill", *theirs), partial("Shut")])[1] == 1
        other = [partial("Open"), partial("CloneTill", "z", *theirs), partial("Shut")]
        assert (1 in match(one, other)) is (ours == ("b",))


def test_leftover_methods_with_other_parameters_stay_apart() -> None:
    ours = [method("Open"), method("Clone", param("a")), method("Shut")]
    theirs = [partial("Open"), partial("CloneTill", "other"), partial("Shut")]
    assert match(ours, theirs) == {0: 0, 2: 2}


def test_leftover_methods_elsewhere_match_only_by_parameters_that_leave_no_choice() -> None:
    ours = [method("Clone", param("a")), method("Open"), method("Shut")]
    assert match(ours, [partial("Open"), partial("Shut"), partial("CloneTill", "a")])[2] == 0
    two = [partial("Open"), partial("Shut"), partial("CloneTill", "a"), partial("CopyTill", "a")]
    assert set(match(ours, two)) == {0, 1}


def test_what_has_its_counterpart_is_not_matched_again() -> None:
    ours = [method("Clone", param("a")), method("Open")]
    assert match(ours, [partial("Open"), partial("CopyTill", "a"), partial("Clone", "a")]) == {0: 1, 2: 0}
    assert match([*ours, method("Shut", param("b"))], [partial("Open"), partial("Clone", "a")]) == {
        0: 1,
        1: 0,
    }


def test_leftover_methods_that_could_be_each_other_s_are_rivals_and_no_others() -> None:
    ours = [method("Clone", param("a")), method("Open"), method("Shut", param("b")), method("Mid")]
    theirs = [partial("Open"), partial("Mid"), partial("ShutTill", "b"), partial("CloneTill", "a")]
    assert match(ours, theirs) == {0: 1, 1: 3, 2: 2, 3: 0}


def test_methods_that_only_one_form_has_are_kept_with_a_conflict() -> None:
    made = draft(
        type_("shop.Till", method("Open"), method("Count", param("a")), kind=Kind.MANAGED),
        markdown(type_("shop.Till", partial("Open"), partial("Shut", "z"), kind=Kind.MANAGED, place=MD)),
    )
    assert [each.name for each in made.types[0].statement.methods] == ["Open", "Count", "Shut"]
    assert [(c.fact, c.winner, c.loser) for c in made.conflicts] == [
        ("methods", "'Count'", "no 'Count'"),
        ("methods", "'Shut'", "no 'Shut'"),
    ]


def test_a_parameter_that_the_whole_list_lacks_is_a_conflict() -> None:
    merged, made = till(method("Count", param("a")), partial("Count", "a", "z"))
    assert [each.name for each in merged.parameters] == ["a"]
    assert [conflict.fact for conflict in made.conflicts] == ["parameters"]


def test_without_a_whole_list_the_parameters_are_those_that_are_known() -> None:
    made = draft(markdown(type_("shop.Till", partial("Count", "a"), kind=Kind.MANAGED, place=MD)))
    count = made.types[0].statement.methods[0]
    assert [each.name for each in count.parameters] == ["a"]
    assert not count.parameters_complete


def test_returns_are_rsts() -> None:
    merged, made = till(
        method("Count", returns="int", array=True), method("Count", returns="string", place=MD)
    )
    assert merged.returns is not None
    assert merged.returns.type is not None
    assert merged.returns.array is not None
    assert merged.returns.type.value is Primitive.INT
    assert [(c.fact, c.target.returns) for c in made.conflicts] == [("type", True)]


def test_returns_that_only_markdown_states_are_kept() -> None:
    merged, _ = till(method("Count"), method("Count", returns="vim.Task", place=MD))
    assert merged.returns is not None
    assert merged.returns.type is not None
    assert merged.returns.type.value == name("vim.Task")


def raising(place: Place, *faults: tuple[str, Prose]) -> MethodStatement:
    raises = tuple(RaiseStatement(name(each), place, Stated(words, place)) for each, words in faults)
    return MethodStatement("Count", place, raises=raises)


def test_faults_have_rsts_order_and_the_best_words() -> None:
    rst = raising(Place("shop.rst", 3), ("shop.B", paragraph("b")), ("shop.A", paragraph("rst")))
    md = raising(MD, ("shop.A", paragraph("markdown")), ("shop.B", ()))
    merged, made = till(rst, md)
    assert [str(each.type) for each in merged.raises] == ["shop.B", "shop.A"]
    assert [each.description and each.description.value for each in merged.raises] == [
        paragraph("b"),
        paragraph("markdown"),
    ]
    assert made.conflicts == ()


def test_different_faults_are_a_conflict_that_rst_wins() -> None:
    merged, made = till(
        method("Count", raises=["shop.A"]), method("Count", place=MD, raises=["shop.A", "shop.B"])
    )
    assert [str(each.type) for each in merged.raises] == ["shop.A"]
    assert [(c.fact, c.winner, c.loser) for c in made.conflicts] == [
        ("raises", "'shop.A'", "'shop.A', 'shop.B'")
    ]


def test_many_leftover_methods_are_not_compared_each_with_each() -> None:
    ours = [method(f"Mine{index}", param("a")) for index in range(2000)]
    theirs = [partial(f"Theirs{index}", "a") for index in range(2000)]
    assert match(ours, theirs) == {}


def test_one_leftover_method_is_not_compared_with_very_many() -> None:
    many = [method(f"Mine{index}", param(f"p{index}")) for index in range(MOST_LEFT + 1)]
    one = [method("Theirs", param("p7"))]
    assert match(many, one) == {}
    assert match(one, many) == {}
    assert match(many[:-1], one) == {0: 7}
    assert match(one, many[:-1]) == {7: 0}


@pytest.mark.parametrize("whole_first", [True, False])
def test_a_whole_list_of_parameters_counts_more_than_the_form(whole_first: bool) -> None:
    rst = method("Count", param("b"), param("z"), complete=False)
    md = method("Count", param("a", place=MD), param("b", place=MD), place=MD)
    types = type_("shop.Till", rst, kind=Kind.MANAGED), markdown(type_("shop.Till", md, kind=Kind.MANAGED))
    made = draft(*types[:: -1 if whole_first else 1])
    count = made.types[0].statement.methods[0]
    assert [each.name for each in count.parameters] == ["a", "b"]
    assert [(each.fact, each.winner, each.loser) for each in made.conflicts] == [
        ("parameters", "no 'z'", "'z'")
    ]


def a(title: str) -> MethodStatement:
    return method(title, param("a"))


def test_one_neighbour_is_not_enough() -> None:
    """Two methods could be meant; only what stands before agrees with one, then only what stands behind."""
    ours = [method("Open"), a("Clone"), method("Mid"), a("Copy"), method("Last"), method("Close")]
    theirs = [partial("Open"), partial("CloneTill", "a"), partial("Close"), partial("Mid"), partial("Last")]
    assert match(ours, theirs) == {0: 0, 2: 5, 3: 2, 4: 4}
    ours = [method("Open"), method("Last"), a("Clone"), method("Mid"), a("Copy"), method("Close")]
    theirs = [partial("Mid"), partial("Open"), partial("CopyTill", "a"), partial("Close"), partial("Last")]
    assert match(ours, theirs) == {0: 3, 1: 0, 3: 5, 4: 1}


def test_both_neighbours_are_enough() -> None:
    ours = [method("Open"), a("Clone"), method("Mid"), a("Copy"), method("Close")]
    theirs = [
        partial("Open"),
        partial("CloneTill", "a"),
        partial("Mid"),
        partial("CopyTill", "a"),
        partial("Close"),
    ]
    assert match(ours, theirs) == {0: 0, 1: 1, 2: 2, 3: 3, 4: 4}


def test_at_an_edge_the_one_neighbour_that_there_is_has_to_agree() -> None:
    assert match([a("Copy"), a("Clone"), method("Open")], [partial("CloneTill", "a"), partial("Open")]) == {
        1: 2
    }
    assert match([a("Copy"), method("Open")], [partial("CopyTill", "a"), partial("Open")]) == {0: 0, 1: 1}
