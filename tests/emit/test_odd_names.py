"""Whatever documents call things, each can be found in Python, and travels under the name that it has."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from importlib import import_module, invalidate_caches
from itertools import count
from types import ModuleType

# Any: the tests make the packages under test, so no checker knows them here; test_typing.py is for that.
from typing import Any, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings

from codegen.emit import emit
from codegen.emit.builders.enums import member_names
from codegen.emit.builders.methods import parameter_names
from codegen.emit.builders.namespaces import public
from codegen.emit.context import Context
from codegen.emit.layout import arrange
from codegen.ir.model import Api, Parameter, Property, Type
from codegen.ir.names import Kind, Primitive
from codegen.link.prove import prove
from tests.emit.conftest import forget
from tests.emit.odd_names import apis, everywhere, inherited
from tests.factories.linked import api, data, enum, failure, managed, method, opaque, param, prop, value

Packages = Callable[[Api], ModuleType]


@dataclass
class Recorder:
    """A server that writes down what it is asked, and answers with nothing."""

    package: Any
    asked: list[tuple[str, dict[str, object]]] = field(default_factory=list[tuple[str, dict[str, object]]])
    rank: int = 1
    server: str = "here"

    @property
    def version(self) -> Any:
        return self.package.versions()[-1]

    @property
    def policy(self) -> Any:
        return self.package.GatePolicy("strict")

    def invoke(self, target: Any, info: Any, arguments: Mapping[str, object]) -> None:
        self.asked.append((info.name, dict(arguments)))

    def fetch(self, target: Any, paths: Sequence[str]) -> dict[str, object]:
        self.asked.extend((path, {}) for path in paths)
        return {}


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Packages]:
    """Import the package of an API; all share the files of one runtime, so that Python compiles it once."""
    folder = tmp_path_factory.mktemp("odd")
    numbers = count()

    def make(api: Api) -> ModuleType:
        name = f"odd{next(numbers)}"
        for path, text in emit(api).items():
            runtime = path.startswith("_runtime/")
            place = folder / (path if runtime else f"{name}/{path}")
            if not (runtime and place.exists()):
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_text(text, "utf-8")
        (folder / name / "_runtime").symlink_to(folder / "_runtime", target_is_directory=True)
        invalidate_caches()
        return import_module(name)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "path", [str(folder), *sys.path])
        yield make
    for number in range(next(numbers)):
        forget(f"odd{number}")


@pytest.mark.parametrize("case", [everywhere, inherited])
def test_names_in_every_place(case: Callable[[], Api], packages: Packages) -> None:
    check(case(), packages(case()))


@given(apis())
@settings(deadline=None, max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_names_of_any_sort(packages: Packages, drawn: Api) -> None:
    check(drawn, packages(drawn))


def test_a_name_that_python_can_spell_is_spelt_so_whatever_else_wants_it() -> None:
    context = Context(inherited(), arrange(inherited(), ()))
    spelt = {
        str(type_.name): dict(context.properties(type_)) for type_ in inherited().types if type_.properties
    }
    assert spelt["shop.Long"] == {"Kind": "Kind_", "from_": "from__2", "Tag": "Tag_"}
    assert spelt["shop.Bigger"] == {"Kind": "Kind", "from_": "from__"}


FIELDS = {
    "from": "from_",
    "self": "self_",
    "super": "super_",
    "None": "None_",
    "list": "list",
    "type": "type",
}
SPELT: list[tuple[Type, dict[str, str]]] = [
    (
        data("shop.Line", *map(prop, (*FIELDS, "id", "to_dict"))),
        {**FIELDS, "id": "id", "to_dict": "to_dict_"},
    ),
    (managed("shop.Cart", *map(prop, (*FIELDS, "moId"))), {**FIELDS, "moId": "moId_"}),
    (failure("shop.Broke", *map(prop, (*FIELDS, "msg"))), {**FIELDS, "msg": "msg_"}),
]
VALUES = {
    "True": "True_",
    "in": "in_",
    "2.5GbE": "x2_5GbE",
    "10/100": "x10_100",
    "3d": "x3d",
    "a-b": "a_b_",
    "a_b": "a_b",
    "": "x",
    **{name: f"{name}_" for name in ("name", "value", "mro", "known", "title", "self")},
}


@pytest.mark.parametrize(("type_", "spelt"), SPELT)
def test_each_rule_of_the_page_about_names(type_: Type, spelt: dict[str, str]) -> None:
    """What ``docs/names.md`` says."""
    made = api(type_)
    assert Context(made, arrange(made, ())).properties(type_) == spelt
    asked = method("Ask", *map(param, FIELDS))
    assert dict(zip(FIELDS, parameter_names(asked), strict=True)) == FIELDS


def test_each_rule_of_the_page_about_values() -> None:
    assert dict(zip(VALUES, member_names(enum("shop.Mood", *map(value, VALUES))), strict=True)) == VALUES


def test_each_rule_of_the_page_about_types() -> None:
    names = (
        "shop.class.None",
        "shop.aux.Line",
        "connect.Line",
        "shop.cart",
        "shop.cart.Line",
        "shop.Cart.Line",
    )
    made = arrange(api(*map(data, names), opaque("shop.Cart")), public())
    places = {str(name): ".".join((*spot.package, *spot.qualname)) for name, spot in made.spots.items()}
    assert places == {
        "shop.class.None": "shop.class_.None_",
        "shop.aux.Line": "shop.aux_.Line",
        "connect.Line": "connect_.Line",
        "shop.cart": "shop.cart_",
        "shop.cart.Line": "shop.cart.Line",
        "shop.Cart": "shop.Cart",
        "shop.Cart.Line": "shop.Cart.Line",
    }


def test_a_field_that_is_called_as_the_message_is_another_one(packages: Packages) -> None:
    box = data("shop.Box", prop("held", "vmodl.LocalizedMethodFault", optional=True))
    wrapper = data("vmodl.LocalizedMethodFault", prop("fault", "shop.Broke"), prop("localizedMessage"))
    broke = failure("shop.Broke", prop("msg", optional=True))
    shop = packages(api(box, wrapper, broke)).shop
    for message, own in [("the message", "its own"), ("the message", None), (None, "its own")]:
        made = shop.Broke(message, msg_=own)
        plain = shop.Box(held=made).to_dict()
        again = shop.Box.from_dict(plain).held
        assert (again.msg, again.msg_, again == made) == (message, own, True), plain
        assert shop.Broke.from_dict(made.to_dict()).msg_ == own


@pytest.mark.parametrize("case", [everywhere, inherited])
def test_no_two_files_are_one_where_case_folds_and_windows_can_have_each(case: Callable[[], Api]) -> None:
    paths = [path.lower() for path in emit(case())]
    assert [path for path, times in Counter(paths).items() if times > 1] == []
    stems = {step.partition(".")[0] for path in paths for step in path.split("/")}
    assert stems.isdisjoint({"con", "prn", "aux", "nul", "com1", "lpt1"})


def check(api: Api, package: Any) -> None:
    """Whether each thing can be reached in Python, and is what documents call so to everybody else."""
    prove(api)
    context = Context(api, arrange(api, public()))
    for type_ in api.types:
        spot = context.layout.spots[type_.name]
        cls: Any = package
        for part in (*spot.package, *spot.qualname):
            cls = getattr(cls, part)
        info = package.describe(cls)
        assert (info.name, package.describe(str(type_.name)) is info) == (str(type_.name), True)
        get_type_hints(cls)
        _CHECKS[type_.kind](context, type_, cls, package)


def _values(context: Context, type_: Type, cls: Any, package: Any) -> None:
    wanted = [each.name for each in type_.values]
    assert [member.value for member in cls] == [str(member) for member in cls] == wanted
    assert all(
        cls(each).known and repr(cls(each)) == f"{cls.__qualname__}.{cls(each).name}" for each in wanted
    )
    assert all(getattr(cls, cls(each).name) is cls(each) for each in wanted)


def _record(context: Context, type_: Type, cls: Any, package: Any) -> None:
    names = context.properties(type_)
    info = package.describe(cls)
    inherited_names = {
        prop.name: context.properties(base)[prop.name] for base, prop in context.inherited(type_)
    }
    spelt = {**inherited_names, **names}
    assert {name: each.attribute for name, each in info.properties.items()} == spelt
    assert len(set(spelt.values())) == len(spelt)
    texts = [each.name for each in type_.properties if _is_text(each)]
    made = cls(**{names[name]: f"the {name}" for name in texts})
    assert [getattr(made, names[name]) for name in texts] == [f"the {name}" for name in texts]
    plain = made.to_dict()
    assert {name: plain[name] for name in texts} == {name: f"the {name}" for name in texts}
    again = cls.from_dict(plain)
    assert (again.to_dict(), vars(again)) == (plain, vars(made))
    for inner, python in context.layout.spelling.of(type_.name, type_.kind).nested.items():
        assert package.describe(getattr(made, python)).name == f"{type_.name}.{inner}"


def _managed(context: Context, type_: Type, cls: Any, package: Any) -> None:
    server = Recorder(package)
    target = cls("cart-1", server)
    for name, python in context.properties(type_).items():
        getattr(target, python)
        assert server.asked.pop() == (name, {})
    for called in type_.methods:
        python = context.methods(type_)[called.name]
        function = getattr(target, python)
        assert function.info is package.describe(cls).methods[called.name]
        assert [each.name for each in function.parameters] == [each.name for each in called.parameters]
        spelt = zip(function.parameters, called.parameters, strict=True)
        texts = {known.attribute: each.name for known, each in spelt if _is_text(each)}
        function(**{attribute: f"the {each}" for attribute, each in texts.items()})
        name, sent = server.asked.pop()
        assert name == called.name
        assert {each: sent[each] for each in texts.values()} == {
            each: f"the {each}" for each in texts.values()
        }


def _is_text(item: Property | Parameter) -> bool:
    return item.type is Primitive.STRING and not item.array


_CHECKS: dict[Kind, Callable[[Context, Type, Any, Any], None]] = {
    Kind.ENUM: _values,
    Kind.DATA: _record,
    Kind.FAULT: _record,
    Kind.MANAGED: _managed,
}
