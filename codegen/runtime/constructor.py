"""The constructor of data objects and faults, for programs that ask for its signature.

Static checkers make one of the fields of each class (PEP 681). At run time all classes share one, which looks
up the names that it is given, so that no class needs a function of its own.
"""

# What begins with one underscore in generated classes and in the runtime is private to both together.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import Protocol

from .checking import TYPE_CHECKING
from .meta import Property, TypeInfo

if TYPE_CHECKING:
    from inspect import Signature

_RUNTIME_FIELDS = "_runtime_fields"


class Constructed(Protocol):
    """What a signature is made of."""

    _info: TypeInfo
    _runtime_fields: tuple[Property, ...]


class ConstructorSignature:
    """What ``inspect.signature`` says of a class: its constructor takes each field by its name."""

    def __get__(self, instance: object, owner: type[Constructed]) -> Signature:
        maker = next(cls for cls in owner.__mro__ if "__init__" in vars(cls))
        if _RUNTIME_FIELDS not in vars(maker):
            raise AttributeError("a program's own constructor speaks for itself")
        # It takes longer to import than all of the runtime, and few programs need it.
        from inspect import Parameter, Signature, get_annotations

        annotations: dict[str, object] = {}
        for cls in reversed(owner.__mro__):
            annotations.update(get_annotations(cls))
        own, documented = owner._runtime_fields, owner._info.properties.values()
        kinds = [Parameter.POSITIONAL_OR_KEYWORD] * len(own) + [Parameter.KEYWORD_ONLY] * len(documented)
        return Signature(
            [
                Parameter(
                    field.attribute,
                    kind,
                    default=() if field.array else None,
                    annotation=annotations.get(field.attribute, Parameter.empty),
                )
                for field, kind in zip((*own, *documented), kinds, strict=True)
            ]
        )
