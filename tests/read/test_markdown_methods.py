"""Method sections of Markdown that are not as the layout wants them."""

from __future__ import annotations

import pytest

from codegen.diagnostics import Diagnostics
from codegen.read.markdown.layout import read_markdown
from codegen.read.origins import Places
from codegen.read.outline import Label, SectionLabel

HEAD = "shop.Cart\n=========\n\n| property | type | optional | priv | desc |\n|---|---|---|---|---|\n\n"
RAISES = ' raises [shop.Sold](shop.Sold.md "shop.Sold"), [shop.Shut](shop.Shut.md "shop.Shut")\n\n---\n'
SERVICE = (
    "| service name | Run |\n|:--|:--|\n| since version | [1.0](shop.version.md#None) |\n"
    "| privilege    | None |\n| return type |  |\n"
)
FAULTS = "### Faults\n| fault | description |\n|:------|:------------|\n"
SOLD = '| [shop.Sold](shop.Sold.md "shop.Sold") | if sold. |\n'
SHUT = '| [shop.Shut](shop.Shut.md "shop.Shut") | if shut. |\n'


def method(heading: str, *parts: str) -> str:
    return HEAD + f"{heading}\n{'-' * len(heading)}\n" + "".join(parts)


def since(label: str) -> list[str]:
    """What the outline has for the version of a method."""
    text = method("Run()", "\n", SERVICE.replace("1.0", label), FAULTS)
    (entry,) = read_markdown(Places("x.md", text), Diagnostics()).entries
    (run,) = (each for section in entry.sections for each in section.entries if each.name == "Run")
    return [repr(field.words) for field in run.fields if field.label is Label.SINCE]


def test_the_version_of_a_method_is_the_label_alone_and_that_of_the_first_states_nothing() -> None:
    assert since("Shop API 2.0") == ["(Text(text='Shop API 2.0'),)"]
    assert since("1.0") == []


def codes(text: str) -> list[str]:
    diagnostics = Diagnostics()
    read_markdown(Places("x.md", text), diagnostics)
    return [f"{each.code}:{each.place.line}" for each in diagnostics]


@pytest.mark.parametrize(
    "heading", ["Run()", "Run( )", "Run([a](#b))", 'Run([a](#b "b"), [c](d.e.md "d.e"))']
)
def test_signatures(heading: str) -> None:
    assert codes(method(heading, "\n", SERVICE, FAULTS)) == []


@pytest.mark.parametrize(
    "heading",
    [
        "Run",
        "Run(",
        "Run(a)",
        "Run(a, [b](#b))",
        "Run([a](#b), c)",
        "Run([a](#b) [c](#d))",
        "Run([a](#b)",
        "Run()[a](#b)",
        "[Run](#a)()",
        "3()",
        "(a)",
    ],
)
def test_a_heading_that_is_no_signature(heading: str) -> None:
    assert codes(method(heading, "\n", SERVICE, FAULTS)) == ["method-without-signature:7"]


def test_a_parameter_without_a_title_has_the_type_that_it_leads_to() -> None:
    text = method("Run([a](#int), [b](shop.Item.md))", "\n", SERVICE, FAULTS)
    (cart,) = read_markdown(Places("x.md", text), Diagnostics()).entries
    (run,) = cart.sections[1].entries
    parameters = run.sections[0]
    assert parameters.label is SectionLabel.PARAMETERS
    assert [each.fields[0].words[0].text for each in parameters.entries] == ["int", "shop.Item"]


@pytest.mark.parametrize(
    ("parts", "found"),
    [
        ((), ["cut-off:7"]),
        ((RAISES,), ["cut-off:7"]),
        (("\n", SERVICE), ["cut-off:7"]),
        (("\n", SERVICE, "### Faults\n"), ["cut-off:7"]),
        (("\n", FAULTS), ["cut-off:10"]),
        (("\n", SERVICE.replace("| privilege    | None |\n", ""), FAULTS), ["cut-off:13"]),
        (("\n", SERVICE.replace("privilege", "permission"), FAULTS), ["unknown-field:13"]),
        (("\n", SERVICE, "| privilege | A.B |\n", FAULTS), ["unknown-field:15"]),
        (("\n", SERVICE.replace("|  |", "| a"), FAULTS), ["broken-table:14"]),
        (("\n### Deprecated\n| service name | Run |\n",), ["broken-table:11"]),
        (("\n### New\n", SERVICE, FAULTS), ["unknown-field:10"]),
        (("\nwords of it\n\n", SERVICE, FAULTS), ["unclaimed-line:10"]),
        (("\n---\n", SERVICE, FAULTS), ["unclaimed-line:10"]),
        (("\n", SERVICE, FAULTS, "\n", SERVICE), ["unknown-field:19"]),
        (("\n", SERVICE, FAULTS.replace("description", "reason")), ["unknown-field:16"]),
        (("\n", SERVICE.replace("service name", "service nam"), FAULTS), ["unknown-field:10"]),
        (("\n", SERVICE.replace("name | Run", "name | Ran"), FAULTS), ["contradiction:10"]),
        (("\n", SERVICE.replace("name | Run", "name | Run_Task"), FAULTS), []),
        (("\n", SERVICE.replace("| None |", "| A.B or C.D |"), FAULTS), ["bad-privilege:13"]),
        (("\n", SERVICE.replace("|  |", "| [a.B](a.B.md) or none |"), FAULTS), ["bad-return:14"]),
        (("\n", SERVICE.replace("|  |", "| [a.B](a.C.md) |"), FAULTS), ["link-disagrees:14"]),
        (("\n", SERVICE.replace("#None) |", "#None) or so |"), FAULTS), ["bad-field:12"]),
        (("\n", SERVICE.replace("#None) |", "#None |"), FAULTS), ["bad-field:12"]),
        (("\n", SERVICE.replace("[1.0]", "[1.0"), FAULTS), ["bad-field:12"]),
        (("\n", SERVICE, FAULTS.replace("### Faults\n", "")), []),
        (("\n", SERVICE, FAULTS, SOLD.replace(" |", " or more |", 1)), ["bad-fault:18"]),
        (("\n### Deprecate\nUse it.\n\n", SERVICE, FAULTS), ["unknown-field:10"]),
    ],
)
def test_sections_that_lack_or_add_something(parts: tuple[str, ...], found: list[str]) -> None:
    assert codes(method("Run()", *parts)) == found


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ((SHUT, SOLD, "\n"), []),
        ((SHUT, "\n"), ["raises-disagree:9"]),
        ((SHUT,), ["cut-off:20"]),
        (("\n",), ["raises-disagree:9"]),
        ((SOLD, SHUT, SHUT.replace("Shut", "Late"), "\n"), ["raises-disagree:9"]),
    ],
)
def test_the_line_of_raised_faults_and_the_table_agree(rows: tuple[str, ...], found: list[str]) -> None:
    assert codes(method("Run()", RAISES, SERVICE, FAULTS, *rows)) == found


@pytest.mark.parametrize(
    "line",
    [
        RAISES.replace("raises ", "raises both "),
        RAISES.replace("), [", ") and [", 1),
        RAISES.replace("), [", ") early, [", 1),
        RAISES.replace('")\n', '") or none\n'),
        RAISES.replace("raises", "raise"),
        RAISES.replace(" raises ", ""),
    ],
)
def test_a_line_of_raised_faults_has_links_and_nothing_else(line: str) -> None:
    assert codes(method("Run()", line, SERVICE, FAULTS, SHUT, SOLD, "\n")) == ["bad-fault:9"]


def test_what_is_glued_to_the_line_of_raised_faults_is_told_of() -> None:
    line = RAISES.replace("\n", "\nand some words\n", 1)
    assert codes(method("Run()", line, SERVICE, FAULTS, SHUT, SOLD, "\n")) == ["unclaimed-line:10"]


def test_faults_without_a_line_of_raised_faults() -> None:
    assert codes(method("Run()", "\n", SERVICE, FAULTS, SOLD)) == ["raises-disagree:7"]


@pytest.mark.parametrize("underline", ["", "---\n", "--------\n", "=====\n"])
def test_a_method_with_a_broken_heading_is_one_error(underline: str) -> None:
    rest = RAISES + SERVICE + FAULTS + SHUT + SOLD + "\n"
    text = HEAD + "Run()\n" + underline + rest + "\nEnd()\n-----\n\n" + SERVICE.replace("Run", "End") + FAULTS
    diagnostics = Diagnostics()
    (cart,) = read_markdown(Places("x.md", text), diagnostics).entries
    assert [f"{each.code}:{each.place.line}" for each in diagnostics] == ["broken-heading:7"]
    assert [each.name for each in cart.sections[1].entries] == ["Run", "End"]


def test_many_broken_headings_end() -> None:
    found = codes(HEAD + "Run()\n--\n" * 10_000)
    assert [code.partition(":")[0] for code in found] == ["broken-heading"] * 10_000


def test_errors_of_one_method_do_not_hide_those_of_the_next() -> None:
    broken = "Stop\n----\n\nEnd()\n-----\n\n"
    assert codes(HEAD + broken) == ["method-without-signature:7", "cut-off:10"]


@pytest.mark.parametrize("said", ["Cart.Edit,Cart.View", "Cart.Edit, Cart.View", "Cart.", "Cart/Edit"])
def test_a_privilege_is_one_id(said: str) -> None:
    assert codes(method("Run()", "\n", SERVICE.replace("| None |", f"| {said} |"), FAULTS)) == [
        "bad-privilege:13"
    ]
