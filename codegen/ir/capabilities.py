"""What each form of a document can state, and what is left of an API where only that is kept.

"All forms of one document give the same IR" means: projected on a form, they are equal. Which forms have a
place for a fact, each fact declares; what else a form keeps, it says itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import cast

from codegen.ir.codec import DEPRECATED, PROSE
from codegen.ir.declared import Fact
from codegen.ir.dynamic import value_of
from codegen.ir.forms import COMPLETED, Form
from codegen.ir.model import FIRST_VERSION, Api, Method, Type
from codegen.ir.names import ANY_MANAGED, Kind, TypeName
from codegen.ir.prose import Prose, paragraph, words
from codegen.ir.records import FACTS, TYPE, Record
from codegen.ir.retelling import retold
from codegen.ir.versions import labelled
from codegen.ir.wire_names import TASK_SUFFIX

_NOT_LETTERS = re.compile(r"\W+")


def can_state(form: Form, kind: Kind, path: str) -> bool:
    """Whether a form has a place for a fact of types of a kind, or keeps what is no fact."""
    fact = FACTS.get(path)
    return fact.can_state(form, kind) if fact else path in form.keeps


def documents_can_state(kind: Kind, path: str) -> bool:
    """Whether any form of document that facts files complete has a place for a fact."""
    return any(can_state(form, kind, path) for form in COMPLETED)


def project(api: Api, form: Form) -> Api:
    """The API with what a form cannot state left out.

    Sources and opaque types are left out too: they tell which documents were read, not what these say.
    """
    versions = api.versions if "versions" in form.keeps else ()
    names = {version.id: version.name for version in api.versions}
    meant = labelled(api.versions)
    types = (_Projection(form, type.kind, names, meant).type(type) for type in api.types)
    return Api(versions, tuple(types))


@dataclass(frozen=True, slots=True)
class _Projection:
    """Tells one type as documents of a form do.

    Attributes:
        names: The names of versions by their ids.
        meant: The version that the name alone of each means.
    """

    form: Form
    kind: Kind
    names: Mapping[str, str]
    meant: Mapping[str, str]

    def type(self, item: Type) -> Type:
        values = item.values if self._can("value.name") else ()
        if not self._can("value.order"):
            values = tuple(sorted(values, key=lambda value: value.name))
        methods = tuple(map(self._method, item.methods))
        properties = item.properties
        if self.kind is Kind.MANAGED and not self._can("managed.order"):
            methods = tuple(sorted(methods, key=lambda method: method.name))
            properties = tuple(sorted(properties, key=lambda property: property.name))
        told = replace(item, properties=properties, methods=methods, values=values)
        return retold(TYPE, told, FIRST_VERSION, self)

    def _method(self, item: Method) -> Method:
        """The method under the name that the form has for it, with what it lists of parameters and faults."""
        complete = item.parameters_complete and self._can("method.parameters")
        dropped = frozenset[str]() if complete else self.form.drops
        in_order = self._can("fault.order")
        return replace(
            item,
            name=item.name if self._can("method.task_suffix") else item.name.removesuffix(TASK_SUFFIX),
            parameters_complete=complete,
            parameters=tuple(p for p in item.parameters if str(p.type) not in dropped),
            faults=item.faults if in_order else tuple(sorted(item.faults, key=lambda fault: fault.type)),
        )

    def beside(self, record: Record) -> Mapping[str, object]:
        """No sources: they tell which documents were read."""
        return {"sources": ()} if "sources" in record.schema else {}

    def fact(self, fact: Fact[object], item: object) -> object:
        """A fact as documents of the form state it; of prose and deprecation they may keep less."""
        value = value_of(item, fact.name)
        if not self._can(fact.path):
            return fact.codec.unstated
        if fact.codec is PROSE:
            return self._prose(cast(Prose, value))  # cast: as the codec says
        if isinstance(value, TypeName):
            spelt = self._spelt(value)
            itself = isinstance(item, Type) and spelt == item.name  # that it extends itself, no document says
            return fact.codec.unstated if itself else spelt
        told = value is None or isinstance(value, bool) or self._can("deprecation_words")
        return value if fact.codec is not DEPRECATED or told else True

    def inherited(self, fact: Fact[object], value: str, stated: bool, owners: str) -> tuple[str, bool, str]:
        """A version as documents of the form tell it; where they do not, it is the owner's."""
        if not (stated and self._can(fact.path)):
            return owners, False, owners
        if not self._can("versions"):
            value = self.names.get(value, value)
            return value, True, value
        of_method = fact.path == "method.since"
        if not self._can("method.versions_of_one_name" if of_method else "versions_of_one_name"):
            value = self.meant[value]
        return value, True, value

    def _can(self, path: str) -> bool:
        return can_state(self.form, self.kind, path)

    def _spelt(self, name: TypeName) -> TypeName:
        """The type under the name that the form has for it."""
        return self.form.any_managed if name == ANY_MANAGED else name

    def _prose(self, prose: Prose) -> Prose:
        """The description; its letters alone where the form does not keep spaces, lists and paragraphs."""
        return prose if self._can("paragraphs") else paragraph(_NOT_LETTERS.sub("", "".join(words(prose))))
