"""The part of an API that a selection takes, as an API of its own."""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, replace
from typing import cast

from codegen.ir.codec import HAS_PROSE
from codegen.ir.declared import Fact
from codegen.ir.dynamic import value_of
from codegen.ir.model import Api, Opaque, Type
from codegen.ir.names import TypeName
from codegen.ir.prose import Prose
from codegen.ir.records import TYPE, Record
from codegen.ir.retelling import retold
from codegen.select.plain_links import without_links
from codegen.select.reach import Reach


def cut(api: Api, found: Reach) -> Api:
    """The API without what is not in a selection.

    What is referred to beyond it is opaque, and links in texts that lead out of it are plain words. Versions
    stay as they are, so that ranks are the same in every selection.

    Args:
        api: The linked API.
        found: What is in the selection.
    """
    teller = _Selected(found.described)
    types = [each for each in api.types if each.name in found.described]
    known = {each.name: _known(each) for each in api.types} | {each.name: each for each in api.opaque}
    opaque = (
        replace(known.get(name, Opaque(name, None, place)), first_use=place)
        for name, place in sorted(found.first_uses.items())
    )
    return Api(api.versions, tuple(retold(TYPE, each, None, teller) for each in types), tuple(opaque))


def _known(type_: Type) -> Opaque:
    """What stays known of a type that is not described any more: what references to it take."""
    return Opaque(type_.name, type_.kind, type_.sources[0], type_.base, type_.wire_name)


@dataclass(frozen=True, slots=True)
class _Selected:
    """Tells all facts as they are, and texts without links that lead to no described type."""

    described: Container[TypeName]

    def fact(self, fact: Fact[object], item: object) -> object:
        value = value_of(item, fact.name)
        if fact.codec in HAS_PROSE and isinstance(value, tuple):
            return without_links(cast(Prose, value), self.described)  # cast: as its codec says
        return value

    def inherited(self, fact: Fact[object], value: str, stated: bool, owners: None) -> tuple[str, bool, None]:
        return value, stated, owners

    def beside(self, record: Record) -> Mapping[str, object]:
        return {}
