"""Documents over an API that is known without them: whose words, whose facts, and what is told of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from codegen.diagnostics import Diagnostics
from codegen.ir.declared import Fact
from codegen.ir.dynamic import value_of
from codegen.ir.facts import Correction, FactEntry, FactValues, Target
from codegen.ir.model import FIRST_VERSION, Api, Type, Version
from codegen.ir.names import Kind, Primitive, TypeName
from codegen.ir.place import Place
from codegen.ir.prose import Link, Paragraph, Prose, Reference, paragraph
from codegen.ir.records import TYPE, Record
from codegen.ir.retelling import retold
from codegen.ir.statements import Statements, TypeStatement, VersionRef, VersionStatement
from codegen.link import base_of, link
from tests.emit.any_api import apis
from tests.factories import linked as known
from tests.factories import stated
from tests.factories.names import name
from tests.factories.stated import found, method_of, property_of, type_of

PAGE = Place("shop/version.rst", 1)
FACTS = Place("facts.toml", 3)
FIRST = Version(FIRST_VERSION, "Shop 1.0", "1.0", None)
SECOND = Version("vim.version.version2", "Shop 2.0", "2.0", "shop/2.0")
THIRD = Version("vim.version.version3", "Shop 3.0", "3.0", "shop/3.0")
FOURTH = Version("vim.version.version4", "Shop 4.0", "4.0", "shop/4.0")
TILL, PAY = name("vim.Till"), "Pay"


def base(*types: Type, versions: tuple[Version, ...] = (FIRST, SECOND, THIRD)) -> Api:
    return known.api(*types, versions=versions)


def page(*versions: Version) -> tuple[VersionStatement, ...]:
    return tuple(
        VersionStatement(
            each.id, replace(PAGE, line=line), each.name, each.number or "", each.namespace or ""
        )
        for line, each in enumerate(versions, start=1)
    )


def laid(
    over: Api,
    *documents: TypeStatement,
    listed: tuple[Version, ...] = (SECOND,),
    facts: tuple[Correction, ...] = (),
    reviewed: tuple[Correction, ...] = (),
    diagnostics: Diagnostics | None = None,
) -> Api:
    """Documents, of a release that their version page lists, over an API."""
    findings = Diagnostics() if diagnostics is None else diagnostics
    return link(Statements(documents, page(*listed)), facts, findings, base=base_of(over, reviewed))


def entry(member: str, **values: object) -> FactEntry:
    return FactEntry(FACTS, Target(TILL, member), FactValues(**values), "seen")


def test_what_documents_lack_is_there_and_nothing_is_told_of_it() -> None:
    over = base(
        known.data("vim.Cart", known.prop("key"), known.prop("size", "int", since=THIRD.id)),
        known.data("vim.Coin"),
        known.managed("vim.Till", known.method("Open"), known.method("Shut", since=THIRD.id)),
        known.enum("vim.Mood", known.value("bad"), known.value("good")),
    )
    documents = (
        stated.type_("vim.Cart", stated.prop("key", optional=False)),
        stated.type_("vim.Till", stated.method("Open", returns="void"), kind=Kind.MANAGED),
        stated.type_("vim.Mood", stated.value("good"), kind=Kind.ENUM),
    )
    diagnostics = Diagnostics()
    api = laid(over, *documents, diagnostics=diagnostics)
    assert [str(each.name) for each in api.types] == ["vim.Cart", "vim.Coin", "vim.Mood", "vim.Till"]
    assert [each.name for each in type_of(api, "vim.Cart").properties] == ["key", "size"]
    assert [each.name for each in type_of(api, "vim.Till").methods] == ["Open", "Shut"]
    assert [each.name for each in type_of(api, "vim.Mood").values] == ["bad", "good"]
    assert found(diagnostics) == []


def test_words_are_those_of_documents_and_others_where_they_have_none() -> None:
    over = base(
        known.data(
            "vim.Cart", known.prop("key", text="Ours."), known.prop("size", text="Ours."), text="Ours."
        )
    )
    document = stated.type_(
        "vim.Cart", stated.prop("key", words="Theirs."), stated.prop("size"), words="Theirs."
    )
    api = laid(over, document)
    assert type_of(api, "vim.Cart").description == paragraph("Theirs.")
    assert property_of(api, "vim.Cart", "key").description == paragraph("Theirs.")
    assert property_of(api, "vim.Cart", "size").description == paragraph("Ours.")


def test_facts_of_an_older_release_give_way_which_is_a_note_with_both_places() -> None:
    over = base(known.data("vim.Cart", known.prop("key", "int", optional=True, privilege="Cart.View")))
    document = stated.type_("vim.Cart", stated.prop("key", "string", optional=False, privilege="Cart.Read"))
    diagnostics = Diagnostics()
    key = property_of(laid(over, document, diagnostics=diagnostics), "vim.Cart", "key")
    assert (key.type, key.optional, key.privilege) == (Primitive.INT, True, "Cart.View")
    assert {(each.code, str(each.severity), str(each.place)) for each in diagnostics} == {
        ("superseded", "note", str(stated.RST))
    }
    assert all("shop.rst:1" in each.message for each in diagnostics)


def test_facts_of_a_newer_release_hold() -> None:
    over = base(known.data("vim.Cart", known.prop("key", "int"), known.prop("old")), versions=(FIRST, SECOND))
    document = stated.type_("vim.Cart", stated.prop("new"), stated.prop("key", "string"))
    diagnostics = Diagnostics()
    api = laid(over, document, listed=(SECOND, THIRD), diagnostics=diagnostics)
    assert property_of(api, "vim.Cart", "key").type is Primitive.STRING
    assert {each.name for each in type_of(api, "vim.Cart").properties} == {"new", "key", "old"}
    assert [version.id for version in api.versions] == [FIRST.id, SECOND.id, THIRD.id]
    assert {each.code for each in diagnostics} == {"superseded"}


def test_within_one_release_a_difference_is_a_contradiction() -> None:
    over = base(known.data("vim.Cart", known.prop("key", "int")), versions=(FIRST, SECOND))
    diagnostics = Diagnostics()
    api = laid(over, stated.type_("vim.Cart", stated.prop("key", "string")), diagnostics=diagnostics)
    assert property_of(api, "vim.Cart", "key").type is Primitive.INT
    assert found(diagnostics) == [("contradiction", "warning", str(stated.RST))]


def test_but_not_what_facts_about_the_known_api_have_settled() -> None:
    over = base(known.managed("vim.Till", known.prop("key", "int")), versions=(FIRST, SECOND))
    document = stated.type_("vim.Till", stated.prop("key", "string"), kind=Kind.MANAGED)
    diagnostics = Diagnostics()
    laid(over, document, reviewed=(entry("key", type=Primitive.INT),), diagnostics=diagnostics)
    assert found(diagnostics) == []


def test_documents_of_one_release_contradict_each_other_as_ever() -> None:
    over = base(known.data("vim.Cart", known.prop("key", "int")))
    one = stated.type_("vim.Cart", stated.prop("key", "int"))
    other = stated.type_("vim.Cart", stated.prop("key", "string"), place=Place("other.rst", 1))
    diagnostics = Diagnostics()
    laid(over, one, other, diagnostics=diagnostics)
    assert ("contradiction", "error") in {(each.code, str(each.severity)) for each in diagnostics}


def test_releases_are_compared_within_a_service() -> None:
    """Documents that know the newest release of one service may be old in another one."""
    other = Version("sms.version.version1", "Sms 1.0", "1.0", "sms/1.0")
    later = Version("sms.version.version2", "Sms 2.0", "2.0", "sms/2.0")
    over = base(
        known.data("sms.Cart", known.prop("key", "int"), since=other.id),
        known.data("vim.Cart", known.prop("key", "int")),
        versions=(FIRST, SECOND, other, later),
    )
    documents = [stated.type_(title, stated.prop("key")) for title in ("sms.Cart", "vim.Cart")]
    diagnostics = Diagnostics()
    laid(over, *documents, listed=(SECOND, other), diagnostics=diagnostics)
    told = {each.code: each.message for each in diagnostics}
    assert "sms.Cart" in told["superseded"]
    assert "vim.Cart" in told["contradiction"]


def test_without_a_version_page_the_newest_version_that_documents_state_is_theirs() -> None:
    over = base(known.data("vim.Cart", known.prop("key", "int")))
    for since, code in ((SECOND, "superseded"), (THIRD, "contradiction")):
        document = stated.type_("vim.Cart", stated.prop("key"), since=VersionRef(since.id))
        diagnostics = Diagnostics()
        laid(over, document, listed=(), diagnostics=diagnostics)
        assert {each.code for each in diagnostics} == {code} | ({code, "contradiction"} & {code})


def test_a_silence_about_the_version_is_kept() -> None:
    """A property that is as old as its type in the known API is not younger because documents say so."""
    over = base(known.data("vim.Cart", known.prop("key"), since=FIRST_VERSION))
    document = stated.type_("vim.Cart", stated.prop("key", since=VersionRef(SECOND.id)))
    key = property_of(laid(over, document), "vim.Cart", "key")
    assert (key.since, key.since_stated) == (FIRST_VERSION, False)


def test_what_only_documents_have_is_kept() -> None:
    over = base(known.data("vim.Cart", known.prop("key")))
    documents = (stated.type_("vim.Cart", stated.prop("own", "vim.Lid")), stated.type_("vim.Lid"))
    api = laid(over, *documents)
    assert [each.name for each in type_of(api, "vim.Cart").properties] == ["key", "own"]
    assert [str(each.name) for each in api.types] == ["vim.Cart", "vim.Lid"]
    assert api.opaque == ()


def test_facts_entries_go_before_both_and_may_be_about_what_only_the_known_api_has() -> None:
    over = base(known.managed("vim.Till", known.prop("key", "int"), known.prop("size", "int")))
    document = stated.type_("vim.Till", stated.prop("key", "string"), kind=Kind.MANAGED)
    facts = (entry("key", type=Primitive.LONG), entry("size", type=Primitive.BYTE))
    diagnostics = Diagnostics()
    api = laid(over, document, facts=facts, diagnostics=diagnostics)
    assert property_of(api, "vim.Till", "key").type is Primitive.LONG
    assert property_of(api, "vim.Till", "size").type is Primitive.BYTE
    assert not diagnostics.errors


def test_methods_are_one_under_their_name_on_the_wire() -> None:
    pay = known.method(
        "PayVM_Task",
        known.param("sum", "int"),
        known.param("tip", "int"),
        returns=known.returns("vim.Task"),
        short_name=PAY,
    )
    over = base(known.managed("vim.Till", pay), known.managed("vim.Task"))
    theirs = stated.method(
        PAY, stated.param("sum", "int", words="How much."), returns="vim.Task", words="Pays."
    )
    diagnostics = Diagnostics()
    api = laid(over, stated.type_("vim.Till", theirs, kind=Kind.MANAGED), diagnostics=diagnostics)
    (method,) = type_of(api, "vim.Till").methods
    assert (method.name, method.description) == ("PayVM_Task", paragraph("Pays."))
    assert [(each.name, each.description) for each in method.parameters] == [
        ("sum", paragraph("How much.")),
        ("tip", ()),
    ]
    assert {str(each.severity) for each in diagnostics} <= {"note"}


def test_a_name_on_the_wire_without_the_suffix_of_tasks_is_kept() -> None:
    """Some services start tasks by methods that are not called so."""
    over = base(known.managed("vim.Till", known.method(PAY, returns=known.returns("vim.Task"))))
    api = laid(over, stated.type_("vim.Till", stated.method(PAY, returns="vim.Task"), kind=Kind.MANAGED))
    assert [each.name for each in type_of(api, "vim.Till").methods] == [PAY]


def test_faults_that_only_documents_list_come_last() -> None:
    pay = known.method(PAY, faults=(known.fault("vim.Broke"), known.fault("vim.Shut")))
    over = base(known.managed("vim.Till", pay), *map(known.failure, ("vim.Broke", "vim.Shut", "vim.Torn")))
    theirs = stated.method(PAY, raises=["vim.Torn", "vim.Shut"])
    api = laid(over, stated.type_("vim.Till", theirs, kind=Kind.MANAGED))
    raised = [str(each.type) for each in method_of(api, "vim.Till", PAY).faults]
    assert raised == ["vim.Broke", "vim.Shut", "vim.Torn"]


def test_properties_that_are_known_to_be_inherited_are_not_the_types_own() -> None:
    over = base(
        known.failure("vim.Fault", known.prop("cause")),
        known.failure("vim.Broke", known.prop("sum"), base="vim.Fault"),
    )
    document = stated.type_("vim.Broke", stated.prop("cause"), stated.prop("sum"), kind=Kind.FAULT)
    assert [each.name for each in type_of(laid(over, document), "vim.Broke").properties] == ["sum"]


def test_a_type_of_another_kind_gives_its_words_alone() -> None:
    over = base(known.data("vim.Cart", known.prop("key")), versions=(FIRST, SECOND))
    document = stated.type_("vim.Cart", stated.method(PAY), kind=Kind.MANAGED, words="Theirs.")
    diagnostics = Diagnostics()
    cart = type_of(laid(over, document, diagnostics=diagnostics), "vim.Cart")
    assert (cart.kind, cart.methods, cart.description) == (Kind.DATA, (), paragraph("Theirs."))
    assert any("the kind of" in each.message for each in diagnostics)
    assert {each.code for each in diagnostics} == {"contradiction"}


def test_words_of_documents_that_say_why_something_is_deprecated_are_kept() -> None:
    over = base(known.data("vim.Cart", known.prop("key", deprecated=True)))
    document = stated.type_("vim.Cart", stated.prop("key", deprecated=paragraph("Use bags.")))
    assert property_of(laid(over, document), "vim.Cart", "key").deprecated == paragraph("Use bags.")


def test_both_places_are_sources() -> None:
    over = base(known.data("vim.Cart", known.prop("key")))
    cart = type_of(laid(over, stated.type_("vim.Cart", stated.prop("key"))), "vim.Cart")
    places = (Place("shop.rst", 1), stated.RST.whole_line())
    assert set(cart.sources) == set(cart.properties[0].sources) == set(places)


@pytest.mark.parametrize(("words", "meant"), [("Lid", "vim.Lid"), ("openAll", "vim.Cart")])
def test_words_of_a_link_mean_what_they_mean_among_the_documents(words: str, meant: str) -> None:
    """The known API has more that is called so, of which these documents know nothing."""
    prose: Prose = (Paragraph((Link(words, Reference(TypeName((words,)))),)),)
    cart = stated.type_("vim.Cart", stated.prop("openAll"))
    cart = replace(cart, description=stated.at(prose, stated.RST))
    lid = stated.type_("vim.Lid")
    over = base(
        *map(known.data, ("vim.Cart", "vim.Lid", "sms.Lid")),
        known.data("vim.Bag", known.prop("openAll")),
    )
    diagnostics = Diagnostics()
    api = laid(over, cart, lid, diagnostics=diagnostics)
    (block,) = type_of(api, "vim.Cart").description
    assert isinstance(block, Paragraph)
    (inline,) = block.inlines
    assert isinstance(inline, Link)
    assert str(inline.target.type) == meant
    assert not diagnostics.errors


def dated(made: Api) -> Api:
    """The API in which each version is stated."""
    return Api(made.versions, tuple(retold(TYPE, type_, None, _Dated()) for type_ in made.types), made.opaque)


class _Dated:
    """Tells all as it is, and of each version that it was stated."""

    def fact(self, fact: Fact[object], item: object) -> object:
        return value_of(item, fact.name)

    def inherited(self, fact: Fact[object], value: str, stated: bool, owners: None) -> tuple[str, bool, None]:
        return value, True, None

    def beside(self, record: Record) -> dict[str, object]:
        return {}


@given(apis())
def test_an_api_without_documents_over_it_stays_as_it_is(made: Api) -> None:
    over = dated(made)
    diagnostics = Diagnostics()
    api = link(Statements(), (), diagnostics, base=base_of(over))
    if not diagnostics.failed:
        assert api.types == over.types
