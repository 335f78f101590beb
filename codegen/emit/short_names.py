"""pyVmomi's short spellings of methods, as aliases wherever nothing else has the name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.emit import additions, naming
from codegen.emit.context import Context
from codegen.ir.model import Type


def short_names(context: Context, owner: Type) -> Mapping[str, str]:
    """The aliases of a type's own methods, by the methods' documented names.

    A name that the type, what it extends or what extends it uses for something else is no alias: an
    attribute would change its meaning from class to class.
    """
    family = [owner, *context.bases(owner), *context.extensions(owner)]
    taken = {*naming.reserved(owner.kind), *additions.names(family)}
    for type_ in family:
        inner = context.layout.spelling.of(type_.name, type_.kind).nested
        taken |= {*context.properties(type_).values(), *context.methods(type_).values(), *inner.values()}
        if type_ is not owner:
            taken.update(_wanted(type_))
    found: dict[str, str] = {}
    for method in owner.methods:
        short = naming.identifier(method.short_name) if method.short_name else None
        if short and short not in taken:
            taken.add(short)
            found[method.name] = short
    return found


def _wanted(type_: Type) -> Iterator[str]:
    for method in type_.methods:
        if method.short_name:
            yield naming.identifier(method.short_name)
